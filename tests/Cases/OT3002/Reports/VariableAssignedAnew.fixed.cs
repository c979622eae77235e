// case: The Include is added in a statement of its own, and the query only counts
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var query = db.Orders.Where(o => o.Id > 1);
        // For the lines.
        if (db.Customers.Any()) query = query.Where(o => o.Id > 2);
        return $"{query.Count()}";
    }
}
