// case: A method asks for the children and calls itself for each
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        await Walk(db, 1, names);
        return names;
    }

    static async Task Walk(ShopContext db, int parent, List<string> names)
    {
        var children = await db.Categories.Where(c => c.ParentId == parent).ToListAsync();
        foreach (var child in children)
        {
            names.Add(child.Name);
            await {|OT2001:Walk|}(db, child.Id, names);
        }
    }
}
