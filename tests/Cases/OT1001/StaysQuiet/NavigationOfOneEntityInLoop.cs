// case: The loop reads a navigation of one entity again and again, which is loaded once
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customer = await db.Customers.FirstAsync(c => c.Id == 1);
        var lines = new List<string>();
        foreach (var product in await db.Products.ToListAsync())
        {
            lines.Add($"{product.Name} for {{|OT1003:customer.Region|}.Name} {{|OT1003:customer.Orders|}.Count}");
        }

        return lines;
    }
}
