// case: The navigation is loaded for some of the elements only, or for elements that are changed
// fact: L15
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var orders = await db.Orders.ToListAsync();
        foreach (var order in orders)
        {
            if (order.Id % 2 == 0) continue;
            await db.Entry(order).Reference(o => o.Customer).{|OT2002:LoadAsync|}();
            lines.Add(order.Customer.Name);
        }

        foreach (var order in orders.Where(o => o.Number != "0"))
        {
            await db.Entry(order).Collection(o => o.Lines).{|OT2002:LoadAsync|}();
            lines.Add($"{order.Lines.Count}");
        }

        foreach (var order in orders)
        {
            order.Number += "x";
            await db.Entry(order).Reference(o => o.Shipment).{|OT2002:LoadAsync|}();
            lines.Add($"{order.Number} {order.Shipment?.Code}");
        }

        return lines;
    }
}
