// case: The query of one row includes what is read
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).OrderBy(o => o.Id).FirstAsync();
        return $"{order.Number} for {order.Customer.Name} in {order.Customer.Region.Name}";
    }
}
