// case: An extension of IQueryable filters, and passes the query on
// fact: L9
// model: Shop
// file: Page.cs
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Due(new DateOnly(2026, 6, 1)).Paged(0, 20).ToList()) yield return {|OT1001:order.Customer|}.Name;
    }
}

// file: QueryExtensions.cs
using Shop;

public static class QueryExtensions
{
    public static IQueryable<Order> Due(this IQueryable<Order> orders, DateOnly on) => orders.Where(o => o.PlacedOn < on);

    public static IQueryable<T> Paged<T>(this IOrderedQueryable<T> items, int page, int size) => items.Skip(page * size).Take(size);

    public static IQueryable<T> Paged<T>(this IQueryable<T> items, int page, int size) => items.Skip(page * size).Take(size);
}
