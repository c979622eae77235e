// case: One entity is looked up, and its reference is read behind a null guard
// fact: L9, L22
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Lines).FirstOrDefaultAsync(o => o.Id == 1);
        if (order is null) return "not found";
        return $"{order.Number}: {order.Lines.Count} lines for {{|OT1002:order.Customer|}?.Name ?? "nobody"}";
    }
}
