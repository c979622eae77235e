// case: A repository behind an interface includes, in another file
// fact: L3, L9
// model: PlainShop
// file: IOrderRepository.cs
using Shop;

public interface IOrderRepository
{
    Task<IReadOnlyList<Order>> GetWithCustomerAsync(OrderStatus status, CancellationToken cancellationToken = default);

    IEnumerable<Order> All { get; }
}

// file: OrderRepository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

sealed class OrderRepository : IOrderRepository
{
    readonly ShopContext context;

    public OrderRepository(ShopContext context) => this.context = context;

    public IEnumerable<Order> All => Query().OrderBy(o => o.Id);

    public async Task<IReadOnlyList<Order>> GetWithCustomerAsync(OrderStatus status, CancellationToken cancellationToken = default) =>
        await Query().Where(o => o.Status == status).ToListAsync(cancellationToken).ConfigureAwait(false);

    IQueryable<Order> Query() => context.Set<Order>().AsNoTracking().Include(o => o.Customer).ThenInclude(c => c.Region);
}

// file: OrderService.cs
using Shop;

public class OrderService(IOrderRepository orders)
{
    public async Task<List<string>> NamesAsync()
    {
        var found = await orders.GetWithCustomerAsync(OrderStatus.Open);
        return [.. found.Select(o => o.Customer.Name), .. orders.All.Select(Text)];
    }

    static string Text(Order order) => $"{order.Customer.Label} {order.Customer.Region.Name}";
}

// file: Page.cs
using Shop;

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new OrderService(new OrderRepository(db)).NamesAsync();
}
