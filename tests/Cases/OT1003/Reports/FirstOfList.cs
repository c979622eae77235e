// case: One element of a list is read by its index
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var orders = {|#0:db.Orders|}.OrderBy(o => o.Id).ToList();
        return $"{orders.Count}, the first for {orders[0].{|OT1003:Customer|}.Name}";
    }
}
