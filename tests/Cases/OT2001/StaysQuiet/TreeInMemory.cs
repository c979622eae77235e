// case: One query brings the tree, and the method that calls itself goes through it in memory
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var children = (await db.Categories.ToListAsync()).ToLookup(c => c.ParentId);
        var names = new List<string>();
        Walk(children, 1, names);
        return names;
    }

    static void Walk(ILookup<int?, Category> children, int parent, List<string> names)
    {
        foreach (var child in children[parent])
        {
            names.Add(child.Name);
            Walk(children, child.Id, names);
        }
    }
}
