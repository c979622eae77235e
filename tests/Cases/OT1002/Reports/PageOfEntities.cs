// case: A repository returns a page that holds the entities
// fact: L11
// model: PlainShop
// file: OrderPage.cs
using Shop;

public static class OrderPage
{
    public static async Task<IEnumerable<string>> Run(ShopContext db)
    {
        var page = await new OrderRepository(db).PageAsync(0, 10);
        return page.Items.Select(o => $"{o.Number} for {{|OT1002:o.Customer|}?.Name} of {page.Total}");
    }
}

// file: OrderRepository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public record Page<T>(IReadOnlyList<T> Items, int Total);

public class OrderRepository(ShopContext context)
{
    public async Task<Page<Order>> PageAsync(int number, int size)
    {
        var items = await context.Orders.OrderBy(o => o.Id).Skip(number * size).Take(size).ToListAsync();
        var total = await context.Orders.CountAsync();
        return new Page<Order>(items, total);
    }
}
