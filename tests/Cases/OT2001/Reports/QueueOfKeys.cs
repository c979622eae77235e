// case: The keys come from a queue
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var queue = new Queue<int>(db.Customers.Select(c => c.Id));
        foreach (var id in queue)
        {
            texts.Add({|OT2001:db.Customers.First|}(c => c.Id == id).Name);
        }
        return texts;
    }
}
