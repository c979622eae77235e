// case: Find brings the row, and its reference is read
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await {|#0:db.Orders|}.FindAsync(1);
        return $"{order!.Number} for {{|OT1003:order.Customer|}.Name}";
    }
}
