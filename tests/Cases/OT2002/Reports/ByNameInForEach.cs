// case: A navigation is loaded by its name in a lambda that runs for each element
// fact: L15
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        orders.ForEach(o => db.Entry(o).Navigation("Shipment").{|OT2002:Load|}());
        return orders.ConvertAll(o => $"{o.Number} {o.Shipment?.Code}");
    }
}
