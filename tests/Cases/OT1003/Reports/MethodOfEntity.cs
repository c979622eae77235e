// case: A method of the entity reads the reference of one row
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var order = {|#0:db.Orders|}.First(o => o.Number == "O-2");
        return {|OT1003:order.Describe|}();
    }
}
