// case: Methods called Include that have nothing to do with EF Core, and an entity's own navigations nowhere near
// fact: L3
// model: Shop
using Shop;

public sealed class Bundle
{
    readonly List<string> paths = [];

    public IReadOnlyList<string> Paths => paths;

    public Bundle Include(params string[] included)
    {
        paths.AddRange(included);
        return this;
    }
}

public static class Projections
{
    public static IEnumerable<TResult> Include<T, TResult>(this IEnumerable<T> source, Func<T, TResult> field) => source.Select(field);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var path in new Bundle().Include("~/Scripts/site.js", "~/Scripts/cart.js").Paths) yield return path;
        foreach (var number in db.Orders.AsEnumerable().Include(o => o.Number).Where(n => n.Length > 0)) yield return number;
    }
}
