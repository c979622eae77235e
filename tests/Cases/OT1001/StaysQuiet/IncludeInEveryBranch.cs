// case: Each branch builds another query, and each of them includes
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => List(db, "name", 1, OrderStatus.Open).Concat(List(db, null, null, null));

    static List<string> List(ShopContext db, string? sort, int? page, OrderStatus? status)
    {
        IQueryable<Order> query;
        if (status is { } wanted) query = db.Orders.Where(o => o.Status == wanted).Include(o => o.Customer);
        else query = db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region);

        query = sort switch
        {
            "name" => query.OrderBy(o => o.Customer.Name),
            "date" => query.OrderByDescending(o => o.PlacedOn),
            _ => query.OrderBy(o => o.Id),
        };
        var orders = page is { } number ? query.Skip(number).Take(2).ToList() : query.ToList();
        return orders.Select(o => o.Customer.Name).ToList();
    }
}
