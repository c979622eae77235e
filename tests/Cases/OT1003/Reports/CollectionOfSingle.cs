// case: A collection of one row is counted
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var customer = await {|#0:db.Customers|}.SingleAsync(c => c.Id == 1);
        return $"{customer.Name} bought {{|OT1003:customer.Orders|}.Count} times";
    }
}
