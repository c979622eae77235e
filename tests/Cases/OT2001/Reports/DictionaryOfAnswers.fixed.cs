// case: The values of a dictionary are asked for one by one
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var ids = db.Customers.Select(c => c.Id).ToList();
        var orderCountsByCustomerId = db.Orders
            .Where(o => ids.Contains(o.CustomerId))
            .GroupBy(o => o.CustomerId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionary(g => g.Key, g => g.Count);
        var counts = ids.ToDictionary(id => id, id => orderCountsByCustomerId.GetValueOrDefault(id));
        return counts.Select(c => $"{c.Key}: {c.Value}");
    }
}
