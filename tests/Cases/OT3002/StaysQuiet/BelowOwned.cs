// case: What is owned leads to an entity that is not
// fact: E3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.Include(c => c.Address.Country).ToList()) yield return $"{customer.Name} {customer.Address.Country.Name}";
    }
}
