// case: The query includes in one of two branches, and nothing says which of them comes to the loop
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => List(db, withCustomer: true);

    static IEnumerable<string> List(ShopContext db, bool withCustomer)
    {
        IQueryable<Order> query = db.Orders;
        if (withCustomer) query = query.Include(o => o.Customer);
        foreach (var order in query.ToList()) yield return order.Customer.Name;
    }
}
