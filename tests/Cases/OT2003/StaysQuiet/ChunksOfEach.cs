// case: Within a loop, changes are saved for each chunk
// model: PlainShop
// grows: each customer's orders are saved in chunks of their own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var customers = await db.Customers.Include(c => c.Orders).OrderBy(c => c.Id).ToListAsync();
        foreach (var customer in customers)
        {
            foreach (var chunk in customer.Orders.Chunk(100))
            {
                foreach (var order in chunk) order.Number += "!";
                await db.SaveChangesAsync();
            }
        }

        return $"{customers.Count}";
    }
}
