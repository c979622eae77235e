// case: The entities are found in a dictionary, if they are there
// fact: C1
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var products = await db.Products.ToDictionaryAsync(p => p.Id);
        var sold = await db.Lines.Where(l => l.OrderId == 1).Select(l => l.ProductId).ToListAsync();
        var lines = new List<string>();
        foreach (var id in sold)
        {
            if (products.TryGetValue(id, out var product)) lines.Add($"{product.Name} in {{|OT1002:product.Category|}?.Name}");
        }

        return lines;
    }
}
