// case: The groups that the server makes hold included entities, and so does the first of each
// fact: L11, L11c
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var status in db.Orders.AsNoTracking().Include(o => o.Customer).GroupBy(o => o.Status).ToList())
        {
            foreach (var order in status) yield return $"{status.Key}: {order.Customer.Name}";
        }

        foreach (var first in db.Orders.AsNoTracking().Include(o => o.Customer).GroupBy(o => o.Status).Select(g => g.OrderBy(o => o.Id).First()).ToList())
        {
            yield return $"first {first.Status}: {first.Customer.Name}";
        }
    }
}
