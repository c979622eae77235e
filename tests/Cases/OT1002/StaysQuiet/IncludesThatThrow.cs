// case: EF Core refuses an Include after the shape of the query has changed, and one that walks back to where it came from
// fact: L7, L8
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        await Refused(db.Orders.Select(o => new Heading { Number = o.Number, Customer = o.Customer }).Include(h => h.Customer).ToListAsync);
        await Refused(db.Orders.Include(o => o.Lines).ThenInclude(l => l.Order).ToListAsync);
        await Refused(db.Orders.AsNoTracking().Include(o => o.Lines).ThenInclude(l => l.Order).ToListAsync);
        await Refused(db.Orders.AsNoTracking().Include(o => o.Customer).ThenInclude(c => c.Orders).ToListAsync);
        var orders = await db.Orders.Include(o => o.Customer).ThenInclude(c => c.Orders).OrderBy(o => o.Id).ToListAsync();
        return orders.Select(o => $"{o.Number}: {o.Customer.Orders.Count}").ToList();
    }

    static async Task Refused<T>(Func<CancellationToken, Task<List<T>>> query)
    {
        try
        {
            await query(default);
        }
        catch (InvalidOperationException)
        {
            return;
        }

        throw new NotSupportedException("EF Core has taken the Include.");
    }

    sealed class Heading
    {
        public string Number { get; set; } = "";

        public Customer? Customer { get; set; }
    }
}
