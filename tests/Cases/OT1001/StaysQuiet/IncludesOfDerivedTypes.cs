// case: A navigation of a derived type is included through a cast, or through as
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => ((RushOrder)o).Courier).ToList())
        {
            if (order is RushOrder rush) yield return $"{rush.Number} by {rush.Courier?.Name}";
        }

        foreach (var line in db.Lines.AsNoTracking().Include(l => (l.Order as RushOrder)!.Courier).ToList())
        {
            if (line.Order is RushOrder { Courier: { } courier }) yield return courier.Name;
        }
    }
}
