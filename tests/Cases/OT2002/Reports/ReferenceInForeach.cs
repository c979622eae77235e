// case: A reference of each element is loaded
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            db.Entry(order).Reference(o => o.Shipment).{|OT2002:Load|}();
            yield return $"{order.Number} {order.Shipment?.Code}";
        }
    }
}
