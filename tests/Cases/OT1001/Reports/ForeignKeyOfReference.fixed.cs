// case: Of a reference only the key is read, which the foreign key has too
// fact: L17
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            // The customer is not needed.
            if (order.CustomerId > 0) yield return $"{order.Number} for {order.CustomerId}";
        }
    }
}
