// case: The languages of the application are gone through
// model: PlainShop
// grows: the names of the languages come from the rows here, to have some
using Microsoft.EntityFrameworkCore;
using Shop;

public class ProductForm
{
    public List<string> Locales { get; } = [];
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var form = new ProductForm();
        form.Locales.AddRange(await db.Orders.Select(o => o.Number).ToListAsync());
        var lines = new List<string>();
        foreach (var locale in form.Locales) lines.Add($"{await db.Orders.CountAsync(o => o.Number == locale)}");
        foreach (var language in await AllLanguagesAsync(db)) lines.Add($"{await db.Orders.CountAsync(o => o.Number != language)}");
        return lines;
    }

    static Task<List<string>> AllLanguagesAsync(ShopContext db) => db.Orders.Select(o => o.Number).ToListAsync();
}
