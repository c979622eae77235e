// case: The collections lie at different depths, but not within each other
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Lines).Include(o => o.Customer).ThenInclude(c => c.Reviews).{|OT3001:ToList|}())
            yield return $"{order.Number}: {order.Lines.Count} {order.Customer.Reviews.Count}";
    }
}
