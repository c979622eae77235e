// case: The reference is required, and its key may be null all the same as it is read
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Orders.OrderBy(o => o.Id).ToList().Select(o => $"{o.Number} {{|OT1001:o.Customer|}?.Id ?? 0}").ToList();
}
