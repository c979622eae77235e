// case: What is asked for is another in each turn, by a method
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            texts.Add($"{order.Number} {{|OT2001:db.Customers.FirstOrDefault|}(c => c.Id == Next())?.Name}");
        }
        last = 0;
        return texts;
    }

    static int last;

    static int Next() => ++last;
}
