// case: Lazy loading is off while the dependents are loaded and the collections read
// fact: L17, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        db.ChangeTracker.LazyLoadingEnabled = false;
        db.Lines.Load();
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number}: {order.Lines.Count}";
    }
}
