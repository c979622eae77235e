// case: What a branch loads before it returns is not there where the branch is not taken
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
        if (full)
        {
            await db.Customers.LoadAsync();
            return $"{order.Number}: {order.Customer.Name}";
        }

        return {|OT1002:order.Customer|}?.Name ?? "nobody";
    }
}
