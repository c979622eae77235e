// case: A sum is asked for each element, of which some have nothing to add
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var ids = db.Customers.Select(c => c.Id).ToArray();
        foreach (var id in ids)
        {
            texts.Add($"{id} {db.Reviews.Where(r => r.Stars > 1).Where(r => r.CustomerId == id).{|OT2001:Sum|}(r => r.Stars)}");
        }

        return texts;
    }
}
