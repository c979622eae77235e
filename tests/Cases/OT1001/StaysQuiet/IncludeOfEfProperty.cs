// case: The included navigation is named by EF.Property
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => EF.Property<Customer>(o, "Customer")).ThenInclude(c => EF.Property<Region>(c, nameof(Customer.Region))).ToList())
        {
            yield return $"{order.Customer.Name} {order.Customer.Region.Name}";
        }
    }
}
