// case: Of the functions in a dictionary and in columns, the page applies those that read columns
// fact: C4
// model: Shop
using Shop;

public sealed record Column(string Title, Func<Order, object?> Value);

public static class Page
{
    static readonly IReadOnlyDictionary<string, Func<Order, object>> Keys = new Dictionary<string, Func<Order, object>>(StringComparer.OrdinalIgnoreCase)
    {
        ["number"] = o => o.Number,
        ["date"] = o => o.PlacedOn,
        ["customer"] = o => o.Customer.Name,
    };

    static readonly Column[] Columns = [new("Number", o => o.Number), new("Status", o => o.Status), new("Customer", o => o.Customer.Name)];

    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        var lines = orders.OrderBy(Keys["date"]).Select(o => o.Number).ToList();
        foreach (var column in Columns.Where(c => c.Title != "Customer"))
            foreach (var order in orders) lines.Add($"{column.Title}: {column.Value(order)}");
        return lines;
    }
}
