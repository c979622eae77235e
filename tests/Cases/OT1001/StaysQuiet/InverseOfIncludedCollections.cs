// case: What is included knows what it was included from, at each step
// fact: L12
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.Include(c => c.Orders).ThenInclude(o => o.Lines).ToList())
        {
            foreach (var line in customer.Orders.SelectMany(o => o.Lines)) yield return $"{line.Order.Customer.Name} buys {line.Quantity}";
        }
    }
}
