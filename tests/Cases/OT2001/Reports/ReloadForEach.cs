// case: Each element is read again from the database
// fact: L24
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers.ToListAsync();
        foreach (var customer in customers) await db.Entry(customer).{|OT2001:ReloadAsync|}();
        return customers.ConvertAll(c => c.Name);
    }
}
