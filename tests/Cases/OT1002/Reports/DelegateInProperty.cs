// case: An object keeps a function that reads a reference, and applies it to each element
// fact: C4
// model: PlainShop
using Shop;

public sealed class Column<T>(string title, Func<T, string?> value)
{
    public string Title { get; } = title;

    public Func<T, string?> Value { get; } = value;
}

public static class Table
{
    public static IEnumerable<string> Rows<T>(IEnumerable<T> items, Column<T> column)
    {
        foreach (var item in items) yield return $"{column.Title}: {column.Value(item)}";
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        return Table.Rows(orders, new Column<Order>("Customer", o => {|OT1002:o.Customer|}?.Name)).ToList();
    }
}
