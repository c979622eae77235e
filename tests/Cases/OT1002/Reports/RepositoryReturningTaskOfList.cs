// case: A repository returns a list later, and includes another reference
// fact: L3
// model: PlainShop
// file: OrderPage.cs
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var repository = new OrderRepository(db);
        var orders = await repository.AllAsync();
        return orders.Select(o => $"{o.Customer.Name}: {{|OT1002:o.Shipment|}?.Code ?? "waits"}").ToList();
    }
}

// file: OrderRepository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderRepository
{
    readonly ShopContext _context;

    public OrderRepository(ShopContext context) => _context = context;

    public async Task<IReadOnlyList<Order>> AllAsync(CancellationToken cancellation = default) =>
        await _context.Orders.Include(o => o.Customer).ToListAsync(cancellation).ConfigureAwait(false);
}
