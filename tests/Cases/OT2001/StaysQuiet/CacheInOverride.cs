// case: An override looks into a dictionary before it calls the method that queries
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderSource
{
    public virtual int CountLines(ShopContext db, OrderStatus status) => db.Orders.Count(o => o.Status == status);

    public IEnumerable<string> All(ShopContext db)
    {
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number}: {CountLines(db, order.Status)}";
    }
}

public class CachingOrderSource : OrderSource
{
    readonly object gate = new();
    readonly Dictionary<OrderStatus, int> known = [];

    public override int CountLines(ShopContext db, OrderStatus status)
    {
        lock (gate)
        {
            if (known.TryGetValue(status, out var count)) return count;
        }

        return known[status] = base.CountLines(db, status);
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => new CachingOrderSource().All(db).ToList();
}
