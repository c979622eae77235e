// case: A job loads the navigation in a context of its own
// fact: L15, L28
// model: PlainShop
// grows: each item is a unit of work of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(Func<ShopContext> open)
    {
        List<int> ids;
        await using (var db = open()) ids = await db.Customers.Select(c => c.Id).ToListAsync();
        var lines = new List<string>();
        foreach (var id in ids)
        {
            await using var own = open();
            var customer = await own.Customers.SingleAsync(c => c.Id == id);
            await own.Entry(customer).Collection(c => c.Orders).LoadAsync();
            lines.Add($"{customer.Name} {customer.Orders.Count}");
        }

        return lines;
    }
}
