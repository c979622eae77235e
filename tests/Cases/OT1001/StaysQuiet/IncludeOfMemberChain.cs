// case: One Include names a chain of references, which loads each of them
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.Include(o => o.Customer.Region.Manager).ToListAsync())
        {
            lines.Add($"{order.Number} for {order.Customer.Name} in {order.Customer.Region.Name}, which {order.Customer.Region.Manager?.Name} manages");
        }

        return lines;
    }
}
