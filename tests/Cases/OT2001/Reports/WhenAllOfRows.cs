// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var ids = await db.Reviews.Select(p => p.CustomerId).ToListAsync();
        var found = await Task.WhenAll(ids.Select(async id => await db.Customers.AsNoTracking().{|OT2001:FirstAsync|}(c => c.Id == id)));
        foreach (var customer in found) customer.Name += "!";
        return [.. found.Select(f => f.Name)];
    }
}
