// case: Of a relation of one to one, the principal side has no key of the other
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Orders.OrderBy(o => o.Id).ToList().Select(o => $"{o.Number} {{|OT1001:o.Shipment|}?.Id}").ToList();
}
