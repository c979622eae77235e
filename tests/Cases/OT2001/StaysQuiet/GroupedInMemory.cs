// case: The loop over groups reads what is in memory
// fact: C1, C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Lines).ToListAsync();
        var lines = new List<string>();
        foreach (var customer in orders.GroupBy(o => o.CustomerId))
        {
            var last = customer.OrderBy(o => o.PlacedOn).Last();
            var large = last.Lines.Where(l => l.Quantity > 3).ToList();
            lines.Add($"{customer.Key} {last.Number} {large.Count} {last.Lines.AsQueryable().Count(l => l.OrderId == last.Id)} {orders.Any(o => o.Id == customer.Key)}");
        }

        return lines;
    }
}
