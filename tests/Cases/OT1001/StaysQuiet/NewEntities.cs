// case: The entities were created here, with what they refer to
// fact: L16
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var customer = new Customer { Name = "Ada", Region = new Region { Name = "North" } };
        var orders = Enumerable.Range(1, db.Tags.Count()).Select(i => new Order { Number = $"N-{i}", Customer = customer }).ToList();
        orders.Add(Draft(customer));
        foreach (var order in orders) order.Lines.Add(new Line { Order = order, Product = new Product { Name = "Tea" }, Quantity = 2 });
        return orders.Select(o => $"{o.Customer.Region.Name} {o.Lines.Count} {o.Lines[0].Product.Name} {o.Describe()}").ToList();
    }

    static Order Draft(Customer customer)
    {
        var order = new Order();
        order.Customer = customer;
        order.Number = "draft";
        return order;
    }
}
