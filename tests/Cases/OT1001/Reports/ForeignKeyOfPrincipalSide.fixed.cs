// case: Of a relation of one to one, the principal side has no key of the other
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Orders
        .Include(o => o.Shipment)
        .OrderBy(o => o.Id).ToList().Select(o => $"{o.Number} {o.Shipment?.Id}").ToList();
}
