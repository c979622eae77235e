// case: A local function changes what each turn asks by
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var current = 0;
        void Next() => current++;
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            Next();
            texts.Add($"{order.Number} {{|OT2001:db.Reviews.Count|}(r => r.Id <= current)}");
        }
        return texts;
    }
}
