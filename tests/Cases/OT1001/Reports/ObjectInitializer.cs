// case: An object initializer takes the values for a row
// fact: C1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<ProductRow>> Run(ShopContext db)
    {
        var products = await db.Products.Include(p => p.Supplier).ToListAsync();
        return products.Select(p => new ProductRow
        {
            Name = p.Name,
            Supplier = p.Supplier?.Name,
            Category = {|OT1001:p.Category|}.Name,
        }).ToList();
    }
}

public record ProductRow
{
    public required string Name { get; init; }

    public required string? Supplier { get; init; }

    public required string Category { get; init; }
}
