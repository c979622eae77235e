// case: What is included under a condition is read under the same condition
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => ListAsync(db, withCustomer: true, withLines: false);

    static async Task<List<string>> ListAsync(ShopContext db, bool withCustomer, bool withLines)
    {
        var query = db.Orders.AsNoTracking();
        if (withCustomer) query = query.Include(o => o.Customer);
        if (withLines) query = query.Include(o => o.Lines);
        var orders = await query.ToListAsync();

        var lines = new List<string>();
        foreach (var order in orders)
        {
            if (withCustomer) lines.Add(order.Customer.Name);
            lines.Add(withLines ? $"{order.Lines.Count}" : "");
        }

        return lines;
    }
}
