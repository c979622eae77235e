// case: A context reads without tracking, and its navigations are virtual, but no proxies are used
// fact: L17, L22
// model: VirtualShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.AsNoTracking().ToList()) yield return $"{order.Number} for {{|OT1002:order.Customer|}?.Name}";
    }
}
