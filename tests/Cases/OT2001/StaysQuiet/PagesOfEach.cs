// case: The rows of each owner are read page by page
// fact: C6
// model: PlainShop
// grows: each owner has pages of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    const int PageSize = 100;

    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.OrderBy(c => c.Id).ToListAsync())
        {
            var last = 0;
            while (true)
            {
                var page = await db.Orders.Where(o => o.CustomerId == customer.Id && o.Id > last).OrderBy(o => o.Id).Take(PageSize).ToListAsync();
                lines.AddRange(page.Select(o => $"{customer.Name}: {o.Number}"));
                if (page.Count < PageSize) break;
                last = page[^1].Id;
            }

            lines.AddRange(await NumbersOf(db, customer.Id));
        }

        return lines;
    }

    static async Task<List<string>> NumbersOf(ShopContext db, int customerId)
    {
        var numbers = new List<string>();
        List<string> batch;
        do
        {
            batch = await db.Orders.Where(o => o.CustomerId == customerId).OrderBy(o => o.Id).Skip(numbers.Count).Take(PageSize).Select(o => o.Number).ToListAsync();
            numbers.AddRange(batch);
        }
        while (batch.Count == PageSize);
        return numbers;
    }
}
