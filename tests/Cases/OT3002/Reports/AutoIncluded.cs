// case: The model includes it
// fact: L2
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.AsNoTracking().{|OT3002:Include|}(o => o.Currency).ToList()) yield return $"{order.Number} {order.Currency.Symbol}";
    }
}
