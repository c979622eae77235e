// case: The context finds a row for each element by its key
// fact: L23
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        foreach (var id in await db.Customers.Select(c => c.Id).ToListAsync())
        {
            var customer = await {|OT2001:db.FindAsync<Customer>|}(id);
            names.Add(customer!.Name);
        }

        return names;
    }
}
