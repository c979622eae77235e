// case: The reference is required, and its key may be null all the same as it is read
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Orders
        .Include(o => o.Customer)
        .OrderBy(o => o.Id).ToList().Select(o => $"{o.Number} {o.Customer?.Id ?? 0}").ToList();
}
