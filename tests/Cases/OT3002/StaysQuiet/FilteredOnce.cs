// case: A navigation is included with a filter, and without one
// fact: L6
// model: PlainShop
// grows: which of the two is meant, the code does not say
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Lines.Where(l => l.Quantity > 3)).Include(o => o.Lines).ToList())
            yield return $"{order.Number} {order.Lines.Count}";
    }
}
