// case: A reference of each element is loaded
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Shipment).ToList())
        {
            yield return $"{order.Number} {order.Shipment?.Code}";
        }
    }
}
