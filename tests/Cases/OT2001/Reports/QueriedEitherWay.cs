// case: A repository queries in both branches, two calls away
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Customers(ShopContext db)
{
    public Customer? Get(int id) => Get(id, isTracked: true);

    Customer? Get(int id, bool isTracked)
    {
        Customer? customer;
        if (isTracked)
        {
            customer = db.Customers.FirstOrDefault(c => c.Id == id);
        }
        else
        {
            customer = db.Customers.AsNoTracking().FirstOrDefault(c => c.Id == id);
        }

        return customer;
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var customers = new Customers(db);
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number} {{|OT2001:customers.Get|}(order.CustomerId)?.Name}";
    }
}
