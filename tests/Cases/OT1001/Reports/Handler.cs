// case: A handler of a request queries and maps, behind generic interfaces
// fact: C4
// model: Shop
// file: Page.cs
using Shop;

public static class Page
{
    public static Task<IReadOnlyList<string>> Run(ShopContext db)
    {
        IHandler<ListOrders, IReadOnlyList<string>> handler = new ListOrdersHandler(db);
        return handler.HandleAsync(new ListOrders(OrderStatus.Paid), CancellationToken.None);
    }
}

// file: ListOrders.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IHandler<in TRequest, TResponse>
{
    Task<TResponse> HandleAsync(TRequest request, CancellationToken cancellation);
}

public record ListOrders(OrderStatus Status);

public class ListOrdersHandler : IHandler<ListOrders, IReadOnlyList<string>>
{
    readonly ShopContext _db;

    public ListOrdersHandler(ShopContext db)
    {
        _db = db ?? throw new ArgumentNullException(nameof(db));
    }

    public async Task<IReadOnlyList<string>> HandleAsync(ListOrders request, CancellationToken cancellation)
    {
        var orders = await _db.Orders
            .Where(o => o.Status == request.Status)
            .ToListAsync(cancellation);

        return orders.Select({|OT1001:Describe|}).ToArray();
    }

    static string Describe(Order order) => $"{order.Number} for {order.Customer.Name}";
}
