// case: The lines of the orders are loaded by a query of their own, and fill the orders
// fact: L14
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.Where(o => o.Status == OrderStatus.Open).ToListAsync();
        var ids = orders.Select(o => o.Id).ToList();
        await db.Lines.Where(l => ids.Contains(l.OrderId)).LoadAsync();
        return orders.ConvertAll(o => $"{o.Number}: {o.Lines.Count} {o.Total()}");
    }
}
