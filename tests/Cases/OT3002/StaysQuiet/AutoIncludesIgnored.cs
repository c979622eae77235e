// case: The model includes it, and the query says that it does not want what the model includes
// fact: L2
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.IgnoreAutoIncludes().Include(o => o.Currency).ToList()) yield return $"{order.Number} {order.Currency.Symbol}";
    }
}
