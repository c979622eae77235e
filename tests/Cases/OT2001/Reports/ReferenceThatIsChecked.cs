// case: The reference that leads to the key is checked for null before it is asked by
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var orders = db.Orders.Include(o => o.Customer).AsNoTracking().OrderBy(o => o.Id).ToList();
        orders[0].Customer = null!;
        foreach (var order in orders)
        {
            if (order.Customer is null) continue;
            texts.Add({|OT2001:db.Regions.First|}(r => r.Id == order.Customer.RegionId).Name);
        }
        return texts;
    }
}
