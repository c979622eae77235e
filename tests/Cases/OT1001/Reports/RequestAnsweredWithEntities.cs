// case: A page sends a request, and reads a reference of each entity that its handler answers with
// fact: C4, L19
// model: Shop
// file: OrderPage.cs
using Shop;

public class OrderPage(IMediator mediator)
{
    public static Task<List<string>> Run(ShopContext db) => new OrderPage(new Mediator(new OrdersHandler(db), new CustomersHandler(db))).LinesAsync();

    async Task<List<string>> LinesAsync()
    {
        var lines = new List<string>();
        foreach (var order in await mediator.Send(new OrdersOf(OrderStatus.Paid))) lines.Add($"{order.Number} for {{|OT1001:order.Customer|}.Name}");
        foreach (var customer in await mediator.Send(new AllCustomers())) lines.Add(customer.Region.Name);
        return lines;
    }
}

// file: Requests.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed record OrdersOf(OrderStatus Status) : IRequest<IReadOnlyList<Order>>;

public sealed record AllCustomers : IRequest<List<Customer>>;

public sealed class OrdersHandler(ShopContext db) : IRequestHandler<OrdersOf, IReadOnlyList<Order>>
{
    public async Task<IReadOnlyList<Order>> Handle(OrdersOf request, CancellationToken cancellation) =>
        await db.Orders.Where(o => o.Status == request.Status).ToListAsync(cancellation);
}

public sealed class CustomersHandler(ShopContext db) : IRequestHandler<AllCustomers, List<Customer>>
{
    public Task<List<Customer>> Handle(AllCustomers request, CancellationToken cancellation) => db.Customers.Include(c => c.Region).ToListAsync(cancellation);
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
