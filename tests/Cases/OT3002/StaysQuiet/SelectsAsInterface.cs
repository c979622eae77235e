// case: The projection casts the entity
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).Select(o => (object)o).ToList()) yield return ((Order)order).Customer.Name;
    }
}
