// case: A handler uses the context through an interface, includes, and maps in a lambda
// fact: E1, L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class GetOrders(IShopContext db)
{
    public async Task<IReadOnlyList<string>> Handle(Func<Order, string> map, CancellationToken cancellationToken)
    {
        var orders = await db.Orders.Include(o => o.Customer).ToListAsync(cancellationToken);
        return orders.Select(map).ToList();
    }
}

public static class Page
{
    public static async Task<IEnumerable<string>> Run(ShopContext db) => await new GetOrders(db).Handle(o => $"{o.Number}, {o.Customer.Name}", CancellationToken.None);
}
