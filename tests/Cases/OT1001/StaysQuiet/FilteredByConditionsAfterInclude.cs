// case: Methods narrow by conditions a query that has its includes already, and hand it on by ref
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderService(ShopContext db)
{
    public static List<string> Run(ShopContext db) => new OrderService(db).Lines("O-", OrderStatus.Open);

    List<string> Lines(string? number, OrderStatus? status)
    {
        var query = db.Orders.Include(o => o.Customer).AsQueryable();
        query = ByNumber(query, number);
        ByStatus(ref query, status);
        Sorted(query, out var sorted);
        return sorted.ToList().Select(o => $"{o.Number} for {o.Customer.Name}").ToList();
    }

    static IQueryable<Order> ByNumber(IQueryable<Order> query, string? number)
    {
        if (number is null) return query;
        return query.Where(o => o.Number.StartsWith(number));
    }

    static void ByStatus(ref IQueryable<Order> query, OrderStatus? status)
    {
        if (status.HasValue) query = query.Where(o => o.Status == status);
    }

    static void Sorted(IQueryable<Order> query, out IOrderedQueryable<Order> sorted) => sorted = query.OrderBy(o => o.Customer.Name);
}
