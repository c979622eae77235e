// case: The projection calls a method of the entity
// fact: C3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        return db.Orders.Include(o => o.Customer).Select(o => o.Describe()).ToList();
    }
}
