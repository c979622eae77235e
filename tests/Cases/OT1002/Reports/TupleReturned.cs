// case: A method returns entities in a tuple
// fact: C4
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var (orders, total) = await SearchAsync(db, OrderStatus.Paid);
        return orders.Select(o => $"{o.Number} for {{|OT1002:o.Customer|}?.Name} of {total}").ToList();
    }

    static async Task<(List<Order> Orders, int Total)> SearchAsync(ShopContext db, OrderStatus status)
    {
        var query = db.Orders.Where(o => o.Status == status);
        return (await query.ToListAsync(), await query.CountAsync());
    }
}
