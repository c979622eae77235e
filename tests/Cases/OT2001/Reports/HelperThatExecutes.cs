// case: A query is built for each element, and a helper executes it
// model: PlainShop
// repair: none
// file: Paging.cs
using Microsoft.EntityFrameworkCore;

public static class Paging
{
    public static async Task<(List<T> Items, bool HasMore)> FirstPageAsync<T>(this IQueryable<T> query, int size)
    {
        var items = await query.Take(size + 1).ToListAsync();
        return (items.Take(size).ToList(), items.Count > size);
    }
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.ToListAsync())
        {
            var (orders, hasMore) = await db.Orders.Where(o => o.CustomerId == customer.Id).OrderBy(o => o.Id).{|OT2001:FirstPageAsync|}(2);
            lines.Add($"{customer.Name} {orders.Count} {hasMore}");
        }

        return lines;
    }
}
