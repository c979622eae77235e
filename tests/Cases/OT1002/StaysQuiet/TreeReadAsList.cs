// case: All nodes of a tree are read, and find their parents and children
// fact: L13
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var categories = await db.Categories.OrderBy(c => c.Id).ToListAsync();
        var lines = categories.Select(c => $"{c.Parent?.Name} > {c.Name}").ToList();
        foreach (var root in categories.Where(c => c.Parent == null)) Add(root, 0, lines);
        return lines;
    }

    static void Add(Category category, int depth, List<string> lines)
    {
        lines.Add(new string(' ', depth) + category.Name);
        foreach (var child in category.Children) Add(child, depth + 1, lines);
    }
}
