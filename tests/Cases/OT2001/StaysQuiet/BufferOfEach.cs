// case: What was collected for some time is sent at once
// model: PlainShop
// grows: a buffer is sent for each customer
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.Include(c => c.Orders).OrderBy(c => c.Id).ToListAsync())
        {
            var known = new List<int>();
            foreach (var order in customer.Orders) known.Add(order.Id);
            lines.Add($"{customer.Name}: {await CountAsync(db, known)}");
            known.Clear();
        }

        return lines;
    }

    static Task<int> CountAsync(ShopContext db, List<int> ids) => db.Lines.CountAsync(l => ids.Contains(l.OrderId));
}
