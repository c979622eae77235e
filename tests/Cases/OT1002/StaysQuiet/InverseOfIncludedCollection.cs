// case: The inverse of an included collection is set, without tracking too
// fact: L12
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.AsNoTracking().Include(o => o.Lines))
        {
            foreach (var line in order.Lines) yield return $"{line.Order.Number}: {line.Quantity}";
        }
    }
}
