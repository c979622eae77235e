// case: The query includes the first reference of a path and not the second
// fact: L3, L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.AsNoTracking().Include(o => o.Customer).ToListAsync();
        return orders.Select(o => {|OT1002:o.Customer.Region|}.Name).ToList();
    }
}
