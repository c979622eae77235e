// case: The loop ends at the first element whose navigation is not empty
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        foreach (var customer in await db.Customers.OrderBy(c => c.Id).ToListAsync())
        {
            await db.Entry(customer).Collection(c => c.Orders).LoadAsync();
            if (customer.Orders.Count > 0) return customer.Name;
        }

        return "nobody";
    }
}
