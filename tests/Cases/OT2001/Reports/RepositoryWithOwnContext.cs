// case: The method that is called opens a context of its own
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Shop;

public class Names(DbContextOptions options)
{
    public async Task<Customer?> FindCustomerAsync(int id)
    {
        await using var db = new ShopContext(options);
        return await db.Customers.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id);
    }

    public async Task<List<string>> OfAsync(List<int> ids)
    {
        var names = new List<string>();
        foreach (var id in ids)
        {
            var customer = await {|OT2001:FindCustomerAsync|}(id);
            names.Add(customer?.Name ?? "unknown");
        }

        return names;
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var ids = await db.Orders.Select(o => o.CustomerId).ToListAsync();
        return await new Names((DbContextOptions)db.GetService<IDbContextOptions>()).OfAsync([.. ids, 0]);
    }
}
