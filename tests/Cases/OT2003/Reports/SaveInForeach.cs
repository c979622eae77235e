// case: Each element is saved by itself
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
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
