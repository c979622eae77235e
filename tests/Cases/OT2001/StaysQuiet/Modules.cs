// case: A query for each module of the application
// model: PlainShop
// grows: an application has few modules; here they are made of rows
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var catalogue = new Catalogue(await db.Tags.OrderBy(t => t.Id).Select(t => t.Name).ToListAsync());
        var lines = new List<string>();
        foreach (var module in catalogue.Modules) lines.Add($"{module}: {await db.Orders.CountAsync(o => o.Number == module)}");
        foreach (var module in catalogue.GetInstalledModules()) lines.Add($"{module}: {await db.Orders.CountAsync(o => o.Number != module)}");
        var all = catalogue.Modules;
        foreach (var module in all) lines.Add($"{module}: {await db.Orders.CountAsync(o => o.Number == module + "1")}");
        return lines;
    }

    sealed record Catalogue(List<string> Modules)
    {
        public IEnumerable<string> GetInstalledModules() => Modules;
    }
}
