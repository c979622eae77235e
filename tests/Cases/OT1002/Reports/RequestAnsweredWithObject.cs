// case: The answer to a request is an object that holds entities, of which a reference is read
// fact: C4, L22
// model: PlainShop
// file: OrderPage.cs
using Shop;

public class OrderPage(IMediator mediator)
{
    public static Task<string> Run(ShopContext db) => new OrderPage(new Mediator(new DetailsHandler(db))).TextAsync(1);

    async Task<string> TextAsync(int id)
    {
        var details = await mediator.Send(new OrderDetails(id));
        return $"{details.Order.Customer.Name} in {{|OT1002:details.Order.Customer.Region|}?.Name}";
    }
}

// file: Requests.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed record OrderDetails(int Id) : IRequest<OrderDetailsAnswer>;

public sealed class OrderDetailsAnswer
{
    public required Order Order { get; init; }

    public DateOnly PlacedOn { get; init; }
}

public sealed class DetailsHandler(ShopContext db) : IRequestHandler<OrderDetails, OrderDetailsAnswer>
{
    public async Task<OrderDetailsAnswer> Handle(OrderDetails request, CancellationToken cancellation)
    {
        var order = await db.Orders.Include(o => o.Customer).SingleAsync(o => o.Id == request.Id, cancellation);
        return new OrderDetailsAnswer { Order = order, PlacedOn = order.PlacedOn };
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
