// case: What is owned is included
// fact: E3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.{|OT3002:Include|}(c => c.Address).ToList()) yield return $"{customer.Name} {customer.Address.City}";
    }
}
