// case: Included orders are taken from a dictionary of lists, made by a method
// fact: L3, L9
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class Board
{
    public required Dictionary<string, List<Order>> ByCustomer { get; init; }

    public Order? Latest { get; set; }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var board = await BoardAsync(db);
        var lines = new List<string>();
        foreach (var (name, orders) in board.ByCustomer)
        {
            foreach (var order in orders)
            {
                board.Latest = order;
                lines.Add($"{name} {order.Customer.Region.Name}");
            }
        }

        lines.Add(board.Latest!.Customer.Name);
        return lines;
    }

    static async Task<Board> BoardAsync(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).ToListAsync();
        return new Board { ByCustomer = orders.GroupBy(o => o.Customer.Name).ToDictionary(g => g.Key, g => g.ToList()) };
    }
}
