// case: Includes are added to the query of a ref parameter
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        IQueryable<Order> query = db.Orders;
        WithDetails(ref query, withLines: true);
        return query.ToList().Select(o => $"{o.Customer.Name} {o.Lines.Count}").ToList();
    }

    static void WithDetails(ref IQueryable<Order> query, bool withLines)
    {
        query = query.Include(o => o.Customer);
        if (withLines) query = query.Include(o => o.Lines);
    }
}
