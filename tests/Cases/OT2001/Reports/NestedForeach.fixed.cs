// case: An inner loop goes over a query that depends on the outer element
// fact: C6, C1
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        var orderIds = orders.Select(order => order.Id).Distinct().ToList();
        var linesByOrderId = db.Lines.Where(l => orderIds.Contains(l.OrderId)).ToLookup(l => l.OrderId);
        foreach (var order in orders)
        {
            foreach (var line in linesByOrderId[order.Id]) yield return $"{order.Number} {line.Quantity}";
        }
    }
}
