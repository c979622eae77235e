// case: One branch loads the principals, the other reads them
// fact: L14
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db) => await NameAsync(db, full: false);

    static async Task<string> NameAsync(ShopContext db, bool full)
    {
        var order = await {|#0:db.Orders|}.OrderBy(o => o.Id).FirstAsync();
        string name;
        if (full)
        {
            await db.Customers.LoadAsync();
            name = $"{order.Number}: {order.Customer.Name}";
        }
        else
        {
            name = {|OT1002:order.Customer|}?.Name ?? "nobody";
        }

        return name;
    }
}
