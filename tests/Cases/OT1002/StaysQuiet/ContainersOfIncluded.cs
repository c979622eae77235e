// case: Lazy, Tuple, KeyValuePair and a result of one's own hold included entities
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public readonly struct Result<T>
{
    Result(T? value, string? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public string? Error { get; }

    public bool IsSuccess => Error is null;

    public static Result<T> Ok(T value) => new(value, null);

    public static Result<T> Fail(string error) => new(default, error);

    public Result<TTo> Map<TTo>(Func<T, TTo> map) => IsSuccess ? Result<TTo>.Ok(map(Value!)) : Result<TTo>.Fail(Error!);

    public TTo Match<TTo>(Func<T, TTo> ok, Func<string, TTo> fail) => IsSuccess ? ok(Value!) : fail(Error!);
}

public class Orders(ShopContext db)
{
    readonly Lazy<List<Order>> all = new(() => db.Orders.AsNoTracking().Include(o => o.Customer).ToList());

    public List<Order> All => all.Value;

    public Result<Order> Find(int id)
    {
        var order = db.Orders.AsNoTracking().Include(o => o.Customer).FirstOrDefault(o => o.Id == id);
        return order is null ? Result<Order>.Fail("not found") : Result<Order>.Ok(order);
    }

    public Tuple<Order, int> First() => Tuple.Create(db.Orders.AsNoTracking().Include(o => o.Customer).First(), db.Orders.Count());

    public IEnumerable<KeyValuePair<string, Order>> ByNumber() => db.Orders.AsNoTracking().Include(o => o.Customer).ToList().Select(o => new KeyValuePair<string, Order>(o.Number, o));
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = new Orders(db);
        foreach (var order in orders.All) yield return order.Customer.Name;
        var found = orders.Find(1);
        if (found.IsSuccess) yield return found.Value!.Customer.Name;
        yield return found.Map(o => o.Customer.Name).Match(name => name, error => error);
        yield return orders.First().Item1.Customer.Name;
        foreach (var (number, order) in orders.ByNumber()) yield return $"{number} {order.Customer.Name}";
    }
}
