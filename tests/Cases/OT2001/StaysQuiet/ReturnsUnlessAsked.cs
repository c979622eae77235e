// case: The callee returns before its query unless an argument asks for it, and the caller's does not
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Names(ShopContext db)
{
    public async Task<string> OfAsync(Order order, bool withCustomer)
    {
        var name = $"order {order.Id}";
        if (!withCustomer)
        {
            return name;
        }

        return name + await db.Customers.Where(c => c.Id == order.CustomerId).Select(c => c.Name).FirstAsync();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new Names(db);
        var lines = new List<string>();
        foreach (var order in await db.Orders.OrderBy(o => o.Id).ToListAsync()) lines.Add(await names.OfAsync(order, false));
        return lines;
    }
}
