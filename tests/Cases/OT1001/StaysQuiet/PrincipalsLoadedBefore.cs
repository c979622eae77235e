// case: The principals were loaded into the same context before, so that fix-up sets the reference
// fact: L14, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        await db.Customers.LoadAsync();
        var names = new List<string>();
        foreach (var order in await db.Orders.ToListAsync()) names.Add(order.Customer.Name);
        return names;
    }
}
