// case: The projection runs in memory
// fact: C2
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        Func<Order, string> describe = o => $"{o.Number} {o.Customer.Name}";
        return db.Orders.Include(o => o.Customer).Select(describe).ToList();
    }
}
