// case: The handler of a request includes what the page reads of its answer
// fact: C4, L3
// model: PlainShop
// file: OrderPage.cs
using Shop;

public class OrderPage(IMediator mediator)
{
    public static Task<List<string>> Run(ShopContext db) => new OrderPage(new Mediator(new OrderHandler(db), new OrdersHandler(db))).LinesAsync();

    async Task<List<string>> LinesAsync()
    {
        var order = await mediator.Send(new OrderById(1));
        if (order is null) return [];
        var (orders, total) = await mediator.Send(new OrdersOf(OrderStatus.Paid));
        return [order.Customer.Name, .. order.Lines.Select(l => l.Product.Name), .. orders.Select(o => $"{o.Customer.Region.Name} of {total}")];
    }
}

// file: Requests.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed record OrderById(int Id) : IRequest<Order?>;

public sealed record OrdersOf(OrderStatus Status) : IRequest<OrderAnswer>;

public sealed record OrderAnswer(IReadOnlyList<Order> Orders, int Total);

public sealed class OrderHandler(ShopContext db) : IRequestHandler<OrderById, Order?>
{
    public async Task<Order?> Handle(OrderById request, CancellationToken cancellation)
    {
        var query = db.Orders.AsNoTracking().Include(o => o.Customer).Include(o => o.Lines).ThenInclude(l => l.Product);
        return await query.FirstOrDefaultAsync(o => o.Id == request.Id, cancellation);
    }
}

public sealed class OrdersHandler(ShopContext db) : IRequestHandler<OrdersOf, OrderAnswer>
{
    public async Task<OrderAnswer> Handle(OrdersOf request, CancellationToken cancellation)
    {
        var query = db.Orders.AsNoTracking().Where(o => o.Status == request.Status);
        var total = await query.CountAsync(cancellation);
        return new OrderAnswer(await query.Include(o => o.Customer.Region).ToListAsync(cancellation), total);
    }
}

// file: Mediator.cs
public interface IRequest<TResponse>;

public interface IRequestHandler<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken cancellation);
}

public interface IMediator
{
    Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellation = default);
}

public sealed class Mediator(params object[] handlers) : IMediator
{
    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellation = default)
    {
        var contract = typeof(IRequestHandler<,>).MakeGenericType(request.GetType(), typeof(TResponse));
        var handler = handlers.Single(contract.IsInstanceOfType);
        return (Task<TResponse>)contract.GetMethod("Handle")!.Invoke(handler, [request, cancellation])!;
    }
}
