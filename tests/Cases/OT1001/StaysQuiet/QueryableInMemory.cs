// case: A queryable over a list in memory, and plain LINQ, on entities that were created here
// fact: C1
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var regions = new[] { new Region { Name = "North" }, new Region { Name = "South" } };
        var customers = Enumerable.Range(0, db.Tags.Count()).Select(i => new Customer { Name = $"C{i}", Region = regions[i % 2] }).ToList();
        var orders = (from customer in customers select new Order { Number = customer.Name, Customer = customer }).AsQueryable();
        foreach (var order in orders.Where(o => o.Customer.Region.Name == "North").OrderBy(o => o.Customer.Name))
        {
            yield return $"{order.Customer.Region.Name} {order.Customer.Name}";
        }
    }
}
