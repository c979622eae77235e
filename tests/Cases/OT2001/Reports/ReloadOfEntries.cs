// case: The entries of the change tracker are read again one by one
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers.ToListAsync();
        foreach (var entry in db.ChangeTracker.Entries<Customer>().ToList()) await {|OT2001:entry.ReloadAsync|}();
        return customers.ConvertAll(c => c.Name);
    }
}
