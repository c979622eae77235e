// case: Of one entity's reference only the key is read
// model: Shop
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var order = db.Orders.First(o => o.Id == 1);
        return $"{order.Number} for {order.CustomerId}";
    }
}
