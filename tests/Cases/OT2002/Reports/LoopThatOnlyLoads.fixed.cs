// case: Two loops do nothing but load, for what is shown later
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).Include(o => o.Customer).Include(o => o.Shipment).Where(o => o.Number != "").ToListAsync();

        return orders.ConvertAll(o => $"{o.Customer.Name} {o.Shipment?.Code} {string.Join(", ", o.Lines.Select(l => l.Product.Name).Order())}");
    }
}
