// case: FindAsync is called for each of a list of keys
// fact: C6, L23
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var ids = await db.Customers.Select(c => c.Id).ToListAsync();
        var names = new List<string>();
        foreach (var id in ids)
        {
            var customer = await {|OT2001:db.Customers.FindAsync|}(id);
            if (customer is not null) names.Add(customer.Name);
        }

        return names;
    }
}
