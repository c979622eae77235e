// case: The context has a property for the query with its includes
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class BackOfficeContext(DbContextOptions options) : ShopContext(options)
{
    public IQueryable<Order> OrdersWithCustomer => Set<Order>().Include(o => o.Customer);

    public IQueryable<Order> OpenOrders => OrdersWithCustomer.Where(o => o.Status == OrderStatus.Open);
}

public static class Page
{
    public static IEnumerable<string> Run(BackOfficeContext db)
    {
        foreach (var order in db.OrdersWithCustomer.OrderBy(o => o.Id)) yield return order.Customer.Name;
        foreach (var order in db.OpenOrders.ToArray()) yield return order.Customer.Name;
    }
}
