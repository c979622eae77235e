// case: Functions in a field, a property, a dictionary and one returned read what is included
// fact: C4, L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class Column<T>
{
    public string Title { get; init; } = "";

    public required Func<T, string> Value { get; init; }
}

public static class Page
{
    static readonly Func<Order, string> Customer = o => o.Customer.Name;

    static readonly Dictionary<string, Func<Order, string>> ByName = new()
    {
        ["number"] = o => o.Number,
        ["region"] = o => o.Customer.Region.Name,
    };

    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.AsNoTracking().Include(o => o.Customer).ThenInclude(c => c.Region).Include(o => o.Shipment).ToList();
        foreach (var text in orders.Select(Customer)) yield return text;
        var columns = new List<Column<Order>> { new() { Title = "Shipment", Value = o => o.Shipment?.Code ?? "" }, new() { Title = "Region", Value = o => o.Customer.Region.Name } };
        foreach (var order in orders)
        {
            foreach (var column in columns) yield return $"{column.Title} {column.Value(order)}";
            yield return ByName["region"](order);
        }

        foreach (var text in orders.Select(Describer("for"))) yield return text;
    }

    static Func<Order, string> Describer(string word) => o => $"{o.Number} {word} {o.Customer.Name}";
}
