// case: Two queries are executed for each element, one of them for whether there is any
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
        var orderIds = orders.Select(order => order.Id).Distinct().ToList();
        var orderIdsWithShipments = (await db.Shipments
            .Where(s => orderIds.Contains(s.OrderId))
            .Select(s => s.OrderId)
            .Distinct()
            .ToListAsync()).ToHashSet();
        var linesByOrderId = (await db.Lines.Where(l => orderIds.Contains(l.OrderId)).ToListAsync()).ToLookup(l => l.OrderId);
        foreach (var order in orders)
        {
            var isSent = orderIdsWithShipments.Contains(order.Id);
            var lines = linesByOrderId[order.Id].ToList();
            texts.Add($"{order.Number} {isSent} {lines.Count}");
        }

        return texts;
    }
}
