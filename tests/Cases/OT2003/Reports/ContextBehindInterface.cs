// case: The context is known by an interface of its own, and saves for each element
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Renaming(IShopContext db)
{
    public async Task<List<string>> RunAsync()
    {
        var customers = await db.Customers.ToListAsync();
        foreach (var customer in customers)
        {
            customer.Name += "!";
            await {|OT2003:db.SaveChangesAsync|}();
        }

        return customers.ConvertAll(c => c.Name);
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new Renaming(db).RunAsync();
}
