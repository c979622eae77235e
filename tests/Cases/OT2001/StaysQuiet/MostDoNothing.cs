// case: Of the classes that implement a step one queries, and most do nothing
// model: PlainShop
// file: Steps.cs
using Shop;

public interface IStep
{
    int Before(int orderId);
}

public class Counting(ShopContext db) : IStep
{
    public int Before(int orderId) => db.Lines.Count(l => l.OrderId == orderId);
}

public class Printing : IStep
{
    public int Before(int orderId) => 0;
}

public class Mailing : IStep
{
    public int Before(int orderId) => default;
}

// file: Page.cs
using Shop;

public static class Page
{
    public static int Run(ShopContext db) => Walk(db, new Printing()) + Walk(db, new Mailing()) + new Counting(db).Before(1);

    static int Walk(ShopContext db, IStep step)
    {
        var sum = 0;
        foreach (var id in db.Orders.Select(o => o.Id).ToList()) sum += step.Before(id);
        return sum;
    }
}
