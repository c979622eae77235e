// case: The method that is called does more than query
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class CustomerRepository(ShopContext db)
{
    int asked;

    public Customer? Counted(int id)
    {
        asked++;
        return db.Customers.FirstOrDefault(c => c.Id == id);
    }

    public Customer? ByEither(int id) => db.Customers.FirstOrDefault(c => c.Id == id && c.Orders.Any(o => o.CustomerId == id));

    public Customer OrThrow(int id) => db.Customers.FirstOrDefault(c => c.Id == id) ?? throw new InvalidOperationException($"{asked}");

    public virtual Customer? Virtually(int id) => db.Customers.FirstOrDefault(c => c.Id == id);
}

public class LoggingRepository(ShopContext db) : CustomerRepository(db)
{
    public override Customer? Virtually(int id) => base.Virtually(id);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var customers = new LoggingRepository(db);
        foreach (var order in db.Orders.ToList())
        {
            yield return $"{{|OT2001:customers.Counted|}(order.CustomerId)?.Name} {{|OT2001:customers.ByEither|}(order.CustomerId)?.Name}"
                + $"{{|OT2001:customers.OrThrow|}(order.CustomerId).Name} {{|OT2001:customers.Virtually|}(order.CustomerId)?.Name}";
        }
    }
}
