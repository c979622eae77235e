// case: Methods that are called for each element look into lists that were read before
// fact: C1, C6
// model: PlainShop
// file: Catalogue.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class Catalogue
{
    readonly List<Product> products;
    readonly Dictionary<int, Category> categories;
    readonly Lazy<List<Supplier>> suppliers;

    public Catalogue(ShopContext db)
    {
        products = db.Products.AsNoTracking().ToList();
        categories = db.Categories.AsNoTracking().ToDictionary(c => c.Id);
        suppliers = new(() => db.Set<Supplier>().AsNoTracking().ToList());
    }

    public Product? Find(int id) => products.FirstOrDefault(p => p.Id == id);

    public string CategoryOf(int id) => categories.TryGetValue(Find(id)?.CategoryId ?? 0, out var category) ? category.Name : "";

    public int Suppliers(int id) => suppliers.Value.Count(s => s.Id == id);
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var catalogue = new Catalogue(db);
        var lines = new List<string>();
        foreach (var line in await db.Lines.Where(l => l.OrderId == 1).ToListAsync())
        {
            lines.Add($"{catalogue.Find(line.ProductId)?.Name} {catalogue.CategoryOf(line.ProductId)} {catalogue.Suppliers(line.ProductId)}");
        }

        return lines;
    }
}
