// case: A path is followed from parent to child, and a free name is looked for among a few
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db) => [$"{await FindAsync(db, "Category 1/Category 2")}", await FreeAsync(db, ["Tag 1", "new"]) ?? ""];

    static async Task<int?> FindAsync(ShopContext db, string path)
    {
        int? parent = null;
        foreach (var name in path.Split('/'))
        {
            var category = await db.Categories.FirstOrDefaultAsync(c => c.Name == name && c.ParentId == parent);
            if (category == null) return null;
            parent = category.Id;
        }

        return parent;
    }

    static async Task<string?> FreeAsync(ShopContext db, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (!await db.Tags.AnyAsync(t => t.Name == name)) return name;
        }

        return null;
    }
}
