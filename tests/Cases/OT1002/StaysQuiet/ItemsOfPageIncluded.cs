// case: A page of one's own has the entities as its items, with what is read; it can be gone through and mapped
// fact: L3
// model: PlainShop
using System.Collections;
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class PageOf<T>(IReadOnlyList<T> items, int total) : IReadOnlyList<T>
{
    public IReadOnlyList<T> Items { get; } = items;

    public int Total { get; } = total;

    public int Count => Items.Count;

    public T this[int index] => Items[index];

    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public PageOf<TTo> Map<TTo>(Func<T, TTo> map) => new([.. Items.Select(map)], Total);
}

public static class Paging
{
    public static PageOf<T> ToPage<T>(this IQueryable<T> query, int index, int size) => new(query.Skip(index * size).Take(size).ToList(), query.Count());
}

public static class Listing
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var page = db.Orders.AsNoTracking().Include(o => o.Customer).Include(o => o.Shipment).OrderBy(o => o.Id).ToPage(0, 2);
        foreach (var order in page) yield return order.Customer.Name;
        foreach (var order in page.Items) yield return $"{order.Shipment?.Code}";
        foreach (var text in page.Map(o => $"{o.Customer.Name} {o.Shipment?.Code}").Items) yield return text;
        yield return page[0].Customer.Name;
    }
}
