// case: Find brings the row, and its reference is read
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Customer).FirstOrDefaultAsync(o => o.Id == 1);
        return $"{order!.Number} for {order.Customer.Name}";
    }
}
