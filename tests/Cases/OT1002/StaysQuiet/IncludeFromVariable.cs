// case: The path of the include is held by a variable, and by a field
// fact: L3
// model: PlainShop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    static readonly Expression<Func<Order, IEnumerable<Line>>> Lines = o => o.Lines;

    public static IEnumerable<string> Run(ShopContext db)
    {
        Expression<Func<Order, Customer>> customer = o => o.Customer;
        foreach (var order in db.Orders.Include(customer).Include(Lines).ThenInclude(l => l.Product).ToList())
        {
            yield return $"{order.Customer.Name} {string.Join(", ", order.Lines.Select(l => l.Product.Name))}";
        }
    }
}
