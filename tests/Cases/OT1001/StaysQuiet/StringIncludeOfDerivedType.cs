// case: A segment of a string include is a navigation of a derived type only
// fact: L5
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        db.Orders.Include("Courier").AsEnumerable().OfType<RushOrder>().Select(o => $"{o.Number} by {o.Courier?.Name}");
}
