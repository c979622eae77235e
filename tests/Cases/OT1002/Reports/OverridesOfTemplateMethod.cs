// case: A base class goes through the orders, and its subclasses read a reference of each
// fact: C4, L19
// model: PlainShop
using Shop;

public abstract class Export
{
    public List<string> Write(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList()) lines.Add({|OT1002:Row|}(order));
        return lines;
    }

    protected abstract string Row(Order order);
}

public sealed class CsvExport : Export
{
    protected override string Row(Order order) => $"{order.Number};{order.Customer?.Name}";
}

public sealed class TextExport : Export
{
    protected override string Row(Order order)
    {
        if (order.Customer is null) return order.Number;
        return $"{order.Number} for {order.Customer.Name}";
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db) => [.. new CsvExport().Write(db), .. new TextExport().Write(db)];
}
