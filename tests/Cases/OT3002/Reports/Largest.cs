// case: The query asks for the largest value
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        return $"{db.Orders.AsNoTracking().{|OT3002:Include|}(o => o.Customer).Max(o => o.PlacedOn)}";
    }
}
