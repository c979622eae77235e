// case: Two queries with equal includes are united
// fact: L11b
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var open = db.Orders.Include(o => o.Customer).Where(o => o.Status == OrderStatus.Open);
        var sent = db.Orders.Include(o => o.Customer).Where(o => o.Status == OrderStatus.Sent);
        foreach (var order in open.Union(sent).ToList()) yield return order.Customer.Name;
        foreach (var order in open.ToList().Concat(sent.ToList())) yield return order.Customer.Name;
    }
}
