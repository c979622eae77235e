// case: Only columns, foreign keys and the list itself are read
// fact: E2
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var customers = db.Customers.ToDictionary(c => c.Id);
        var orders = db.Orders.ToList();
        if (orders.Count == 0 || !orders.Any()) yield break;
        var names = orders.Select(o => o.CustomerId).Distinct().Select(id => customers[id].Name);
        yield return $"{orders.Count} {orders.Count(o => o.Status == OrderStatus.Open)} {string.Join(", ", names)} {orders.Max(o => o.PlacedOn)}";
        foreach (var order in orders.OrderBy(o => o.PlacedOn).ThenBy(o => o.CustomerId))
        {
            var customer = customers[order.CustomerId];
            yield return $"{order.Number}: {customer.Name}, {customers.GetValueOrDefault(customer.ReferrerId ?? 0)?.Name}, {order.CurrencyCode}";
        }
    }
}
