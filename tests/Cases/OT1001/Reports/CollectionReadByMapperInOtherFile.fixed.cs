// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).OrderBy(o => o.Id).Take(2).ToListAsync();
        return orders.Select(o => OrderText.From(o)).ToList();
    }
}

