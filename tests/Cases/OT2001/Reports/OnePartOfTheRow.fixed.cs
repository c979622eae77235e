// case: One property of the row that belongs to each element is asked for
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var texts = new List<string>();
        var orders = await db.Orders.ToListAsync();
        var customerIds = orders.Select(order => order.CustomerId).Distinct().ToList();
        var customerNamesById = await db.Customers
            .Where(c => customerIds.Contains(c.Id))
            .Select(c => new { Key = c.Id, Value = c.Name })
            .ToDictionaryAsync(x => x.Key, x => x.Value);
        foreach (var order in orders)
        {
            var name = customerNamesById.GetValueOrDefault(order.CustomerId);
            texts.Add($"{order.Number} {name}");
        }

        return texts;
    }
}
