// case: The query turns the automatic include off
// fact: L2
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.IgnoreAutoIncludes().ToList()) yield return $"{order.Number} in {{|OT1002:order.Currency|}?.Symbol}";
    }
}
