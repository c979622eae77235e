// case: A list of one's own holds a page of entities, and a reference of each is read
// fact: L19
// model: Shop
// file: PagedList.cs
using Microsoft.EntityFrameworkCore;

public class PagedList<T> : List<T>
{
    public PagedList(IEnumerable<T> items, int count, int pageNumber, int pageSize)
    {
        CurrentPage = pageNumber;
        TotalPages = (int)Math.Ceiling(count / (double)pageSize);
        AddRange(items);
    }

    public int CurrentPage { get; }

    public int TotalPages { get; }

    public static async Task<PagedList<T>> CreateAsync(IQueryable<T> source, int pageNumber, int pageSize)
    {
        var count = await source.CountAsync();
        var items = await source.Skip((pageNumber - 1) * pageSize).Take(pageSize).ToListAsync();
        return new PagedList<T>(items, count, pageNumber, pageSize);
    }
}

public static class Paging
{
    public static Task<PagedList<T>> ToPagedListAsync<T>(this IQueryable<T> source, int pageNumber, int pageSize) => PagedList<T>.CreateAsync(source, pageNumber, pageSize);
}

// file: Page.cs
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var count = db.Customers.Count();
        var page = await db.Orders.OrderBy(o => o.Id).ToPagedListAsync(1, count);
        var lines = new List<string> { $"{page.CurrentPage} of {page.TotalPages}" };
        foreach (var order in page) lines.Add({|OT1001:order.Customer|}.Name);
        return lines;
    }
}
