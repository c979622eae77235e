// case: A method calls itself for each child it has loaded
// fact: L15
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        await Walk(db, await db.Categories.SingleAsync(c => c.Id == 1), names);
        return names;
    }

    static async Task Walk(ShopContext db, Category category, List<string> names)
    {
        names.Add(category.Name);
        await db.Entry(category).Collection(c => c.Children).LoadAsync();
        foreach (var child in category.Children) await {|OT2002:Walk|}(db, child, names);
    }
}
