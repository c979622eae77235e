// case: The entities are those kept before, or else queried without the reference that is read
// fact: L19
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    List<Order>? kept;

    public static Task<List<string>> Run(ShopContext db) => new Orders(db).LinesAsync();

    public async Task<List<Order>> AllAsync() => kept ??= await db.Orders.ToListAsync();

    async Task<List<string>> LinesAsync()
    {
        var orders = kept ?? await db.Orders.Where(o => o.Status == OrderStatus.Open).ToListAsync();
        var lines = orders.Select(o => {|OT1001:o.Customer|}.Name).ToList();
        return lines;
    }
}
