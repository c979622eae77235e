// case: The projection reads a property that the entity computes
// fact: C3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        return db.Orders.Include(o => o.Lines).Select(o => new { o.Number, o.Quantity }).ToList().Select(o => $"{o.Number} {o.Quantity}");
    }
}
