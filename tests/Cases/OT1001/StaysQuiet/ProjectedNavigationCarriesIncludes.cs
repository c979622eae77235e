// case: The projected navigation carries what was included of it
// fact: L11
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Orders.Include(o => o.Customer.Region).Select(o => o.Customer).ToList()) yield return customer.Region.Name;
        foreach (var line in db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).SelectMany(o => o.Lines).ToList()) yield return line.Product.Name;
    }
}
