// case: The projection goes on to an entity below
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Orders.Include(o => o.Customer.Region).Select(o => o.Customer).ToList())
            yield return $"{customer.Name} {customer.Region.Name}";
    }
}
