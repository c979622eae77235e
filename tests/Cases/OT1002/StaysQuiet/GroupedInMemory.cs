// case: Included entities are filtered, grouped and ordered in memory
// fact: L9, C1
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        from order in db.Orders.AsNoTracking().Include(o => o.Customer).ThenInclude(c => c.Region).AsEnumerable()
        where order.Customer.Name.Length > 3
        group order by order.Customer.Region.Name into region
        orderby region.First().Customer.Name
        select $"{region.Key}: {region.Max(o => o.Customer.Name)}, {region.Count()}";
}
