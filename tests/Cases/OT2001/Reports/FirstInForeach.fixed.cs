// case: A loop asks for a row by each element's key
// fact: C6
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        var customerIds = orders.Select(order => order.CustomerId).Distinct().ToList();
        var customersById = db.Customers.Where(c => customerIds.Contains(c.Id)).ToDictionary(c => c.Id);
        foreach (var order in orders)
        {
            var customer = customersById[order.CustomerId];
            yield return $"{order.Number} for {customer.Name}";
        }
    }
}
