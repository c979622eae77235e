// case: For each element a callee climbs up a hierarchy, with a query for each step
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var product in await db.Products.OrderBy(p => p.Id).ToListAsync())
        {
            lines.Add($"{product.Name}: {{|OT2001:PathOf|}(db, product.CategoryId)}");
        }

        return lines;
    }

    static string PathOf(ShopContext db, int? id)
    {
        var path = "";
        while (id != null)
        {
            var category = db.Categories.First(c => c.Id == id);
            path = category.Name + "/" + path;
            id = category.ParentId;
        }

        return path;
    }
}
