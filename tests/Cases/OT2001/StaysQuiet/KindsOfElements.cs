// case: Each kind of element has a query of its own
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var status = await db.Orders.Select(o => o.Status).Distinct().OrderBy(s => s).ToListAsync();
        foreach (var filter in status.Select(s => new Filter(s, 3)))
        {
            var kind = filter.Kind;
            if (kind == OrderStatus.Open)
            {
                var named = db.Customers.OrderBy(c => c.Name).Select(c => c.Name);
                lines.AddRange(filter.Most > 0 ? await named.Take(filter.Most).ToListAsync() : await named.ToListAsync());
            }
            else if (kind == OrderStatus.Paid)
            {
                lines.AddRange(await db.Products.OrderBy(p => p.Name).Select(p => p.Name).Take(filter.Most).ToListAsync());
            }

            switch (filter.Kind)
            {
                case OrderStatus.Open:
                    lines.AddRange(await db.Categories.OrderBy(c => c.Name).Select(c => c.Name).Take(filter.Most).ToListAsync());
                    break;
                case OrderStatus.Paid:
                    lines.AddRange(await db.Tags.OrderBy(t => t.Name).Select(t => t.Name).Take(filter.Most).ToListAsync());
                    break;
            }
        }

        return lines;
    }

    sealed record Filter(OrderStatus Kind, int Most);
}
