// case: A method keeps the entities in a field, and another goes through them
// fact: C4
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderBoard(ShopContext db)
{
    List<Order> orders = [];

    public static async Task<List<string>> Run(ShopContext db)
    {
        var board = new OrderBoard(db);
        await board.LoadAsync();
        return {|OT1001:board.Names|}();
    }

    async Task LoadAsync() => orders = await db.Orders.ToListAsync();

    List<string> Names() => orders.Select(o => o.Customer.Name).ToList();
}
