// case: The projection hands the entity to a constructor, with what it includes only
// fact: C3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<IEnumerable<string>> Run(ShopContext db)
    {
        var rows = await db.Orders.Include(o => o.Customer).Select(o => {|OT1002:new OrderRow|}(o)).ToListAsync();
        return rows.Select(r => r.Text);
    }
}

public class OrderRow
{
    public OrderRow(Order order)
    {
        Text = $"{order.Number} for {order.Customer.Name} by {order.Shipment?.Code}";
    }

    public string Text { get; }
}
