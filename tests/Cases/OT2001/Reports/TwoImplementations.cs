// case: Both classes that implement the interface query
// model: PlainShop
// repair: none
// file: Prices.cs
using Shop;

public interface IScore
{
    int Of(int customerId);
}

public class OrderScore(ShopContext db) : IScore
{
    public int Of(int customerId) => db.Orders.Count(o => o.CustomerId == customerId);
}

public class ReviewScore(ShopContext db) : IScore
{
    public int Of(int customerId) => db.Reviews.Count(r => r.CustomerId == customerId);
}

// file: Page.cs
using Shop;

public class Ranking(ShopContext db, IScore score)
{
    public IEnumerable<string> Lines()
    {
        foreach (var customer in db.Customers.ToList()) yield return $"{customer.Name} {{|OT2001:score.Of|}(customer.Id)}";
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db) => [.. new Ranking(db, new OrderScore(db)).Lines(), .. new Ranking(db, new ReviewScore(db)).Lines()];
}
