// case: Without the Include the variable would become a set
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var orders = db.Orders.AsQueryable();
        return $"{orders.Any(o => o.Lines.Count > 2)}";
    }
}
