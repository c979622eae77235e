// case: An abstract method, which one class overrides, reads a reference of each element
// fact: C4
// model: Shop
using Shop;

public abstract class Export
{
    public static List<string> Run(ShopContext db) => new NameExport().Write(db);

    public List<string> Write(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList()) lines.Add({|OT1001:Line|}(order));
        return lines;
    }

    protected abstract string Line(Order order);
}

public class NameExport : Export
{
    protected override string Line(Order order) => order.Customer.Name;
}
