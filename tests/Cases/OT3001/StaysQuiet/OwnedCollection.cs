// case: One of the collections is owned, which the database may keep in a column
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.Include(c => c.Orders).ToList())
            yield return $"{customer.Name}: {customer.Orders.Count} {customer.Phones.Count}";
    }
}
