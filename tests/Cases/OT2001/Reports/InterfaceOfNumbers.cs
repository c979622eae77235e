// case: Nothing in the interface that the loop calls tells of entities
// model: PlainShop
// repair: none
// file: Score.cs
using Shop;

public interface IScore
{
    int Of(int customerId);
}

public class OrderScore(ShopContext db) : IScore
{
    public int Of(int customerId) => db.Orders.Count(o => o.CustomerId == customerId);
}

// file: Page.cs
using Shop;

public class Ranking(IScore score)
{
    public IEnumerable<string> Lines(int[] ids) => ids.Select(id => $"{id}: {{|OT2001:score.Of|}(id)}");
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => new Ranking(new OrderScore(db)).Lines(db.Customers.Select(c => c.Id).ToArray());
}
