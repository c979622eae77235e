// case: Implementations of a generic contract call the contract again, which never ends when it is followed by its types
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        new Start().Show(db.Orders.ToList());
}

class Start
{
    public IEnumerable<string> Show(List<Order> orders) => Shown(new IShow<Order>[] { new Plain<Order>(null), new Outer<Order>(new Plain<Order>(null)) }, orders);

    static IEnumerable<string> Shown<T>(IShow<T>[] shows, List<T> items)
    {
        foreach (var item in items)
            foreach (var show in shows)
                yield return show.Show(item);
    }
}

interface IShow<T>
{
    string Show(T item);
}

class Plain<T> : IShow<T>
{
    readonly IShow<T>? _next;

    public Plain(IShow<T>? next) => _next = next;

    public string Show(T item) => _next is null ? "plain" : _next.Show(item);
}

class Outer<T> : IShow<T>
{
    readonly IShow<T> _next;

    public Outer(IShow<T> next) => _next = next;

    public string Show(T item) => "[" + _next.Show(item) + "]";
}
