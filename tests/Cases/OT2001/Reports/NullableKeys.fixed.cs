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
        var supplierIds = products.Select(product => product.SupplierId).Distinct().ToList();
        var suppliersById = (await db.Set<Supplier>().Where(s => supplierIds.Contains(s.Id)).ToListAsync()).ToLookup(s => (int?)s.Id);
        foreach (var product in products)
        {
            var supplier = suppliersById[product.SupplierId].FirstOrDefault();
            lines.Add($"{product.Name} {supplier?.Name ?? "nobody"}");
        }

        return lines;
    }
}
