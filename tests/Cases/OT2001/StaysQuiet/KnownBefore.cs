// case: A value that the cache has known before ends the turn
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    static readonly Dictionary<OrderStatus, string> Known = [];

    public static List<string> Run(ShopContext db)
    {
        Known.Clear();
        return db.Orders.ToList().ConvertAll(o => TextOf(db, o.Status));
    }

    static string TextOf(ShopContext db, OrderStatus status)
    {
        var known = Known.GetValueOrDefault(status);
        if (known is not null) return known;
        return Known[status] = $"{status} {db.Orders.Count(o => o.Status == status)}";
    }
}
