// case: Of the mappers behind a generic interface, the one of orders reads columns; others read references
// fact: C4
// model: Shop
using Shop;

public interface IMapper<in TFrom, out TTo>
{
    TTo Map(TFrom from);
}

public sealed record OrderRow(string Number, OrderStatus Status);

public sealed class OrderMapper : IMapper<Order, OrderRow>
{
    public OrderRow Map(Order order) => new(order.Number, order.Status);
}

public sealed class OrderTextMapper : IMapper<Order, string>
{
    public string Map(Order order) => $"{order.Number} for {order.Customer.Name}";
}

public sealed class CustomerMapper : IMapper<Customer, string>
{
    public string Map(Customer customer) => $"{customer.Name} of {customer.Region.Name}";
}

public class Listing<T, TRow>(ShopContext db, IMapper<T, TRow> mapper)
    where T : class
{
    public IReadOnlyList<TRow> All()
    {
        var rows = new List<TRow>();
        foreach (var entity in db.Set<T>().ToList()) rows.Add(mapper.Map(entity));
        return rows;
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in new Listing<Order, OrderRow>(db, new OrderMapper()).All()) yield return $"{row.Number} is {row.Status}";
    }
}
