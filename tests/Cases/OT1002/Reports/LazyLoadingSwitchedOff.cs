// case: Lazy loading is switched off for the context, so the navigation is null
// fact: L17, L22
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class EagerContext : ShopContext
{
    public EagerContext(DbContextOptions options)
        : base(options) => ChangeTracker.LazyLoadingEnabled = false;
}

public static class Page
{
    public static IEnumerable<string> Run(EagerContext db)
    {
        foreach (var order in db.Orders.ToList()) yield return {|OT1002:order.Customer|}?.Name ?? "nobody";
    }

    public static IEnumerable<string> Expected(EagerContext db) => db.Orders.Select(o => o.Customer.Name).ToList();
}
