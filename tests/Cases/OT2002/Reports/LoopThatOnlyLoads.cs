// case: Two loops do nothing but load, for what is shown later
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Lines).Where(o => o.Number != "").ToListAsync();
        foreach (var order in orders)
        {
            // The customer first.
            await db.Entry(order).Reference(o => o.Customer).{|OT2002:LoadAsync|}();
            await db.Entry(order).Reference(o => o.Shipment).{|OT2002:LoadAsync|}();
        }

        foreach (var order in orders)
        {
            foreach (var line in order.Lines)
            {
                await db.Entry(line).Reference(l => l.Product).{|OT2002:LoadAsync|}();
            }
        }

        return orders.ConvertAll(o => $"{o.Customer.Name} {o.Shipment?.Code} {string.Join(", ", o.Lines.Select(l => l.Product.Name).Order())}");
    }
}
