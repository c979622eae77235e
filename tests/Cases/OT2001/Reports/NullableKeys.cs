// case: The key of each element may be missing, and so may the row
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var products = await db.Products.OrderBy(p => p.Id).ToListAsync();
        foreach (var product in products)
        {
            var supplier = await db.Set<Supplier>().{|OT2001:FirstOrDefaultAsync|}(s => s.Id == product.SupplierId);
            lines.Add($"{product.Name} {supplier?.Name ?? "nobody"}");
        }

        return lines;
    }
}
