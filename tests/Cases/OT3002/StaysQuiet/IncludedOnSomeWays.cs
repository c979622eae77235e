// case: Who calls says whether it is included, and it is counted
// model: PlainShop
// grows: the statement is another one than the query
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        IQueryable<Order> query = db.Orders;
        if (db.Customers.Any()) query = query.Include(o => o.Lines);
        return $"{query.Count()}";
    }
}
