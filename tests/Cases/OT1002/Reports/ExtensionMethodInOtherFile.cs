// case: An extension method in another file reads a reference of each element
// fact: C2
// model: PlainShop
// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<OrderRow>> Run(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Lines).AsNoTracking().ToListAsync();
        return orders.Select(o => {|OT1002:o.ToRow|}()).ToList();
    }
}

// file: OrderMapping.cs
using Shop;

public record OrderRow(string Number, string? Buyer, int Lines);

public static class OrderMapping
{
    public static OrderRow ToRow(this Order order) => new(order.Number, order.Customer?.Name, order.Lines.Count);
}
