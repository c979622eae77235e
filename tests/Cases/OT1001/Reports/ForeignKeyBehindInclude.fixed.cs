// case: Behind a reference that is included, only the key of another is read
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Orders.Include(o => o.Customer).OrderBy(o => o.Id).ToList().Select(o => $"{o.Customer.Name} {o.Customer.RegionId}").ToList();
}
