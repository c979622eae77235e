// case: The navigation of one row is loaded explicitly
// fact: L15
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.SingleAsync(o => o.Id == 1);
        await db.Entry(order).Reference(o => o.Customer).LoadAsync();
        await db.Entry(order).Collection(o => o.Lines).LoadAsync();
        return $"{order.Customer.Name} {order.Lines.Count}";
    }
}
