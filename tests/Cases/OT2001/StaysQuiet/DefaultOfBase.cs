// case: What a base class leaves empty one of the classes derived from it fills with a query
// model: PlainShop
// file: Parts.cs
using Shop;

public class Part
{
    public virtual int Size(int orderId) => 0;
}

public class Title : Part
{
}

public class Lines(ShopContext db) : Part
{
    public override int Size(int orderId) => db.Lines.Count(l => l.OrderId == orderId);
}

// file: Page.cs
using Shop;

public static class Page
{
    public static int Run(ShopContext db) => Walk(db, new Title()) + new Lines(db).Size(1);

    static int Walk(ShopContext db, Part part)
    {
        var sum = 0;
        foreach (var id in db.Orders.Select(o => o.Id).ToList()) sum += part.Size(id);
        return sum;
    }
}
