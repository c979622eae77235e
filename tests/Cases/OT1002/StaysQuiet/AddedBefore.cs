// case: The same context has added the entities that the navigations lead to
// fact: L14
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var category = await db.Categories.Select(c => c.Id).FirstAsync();
        db.Add(new Supplier { Name = "made here", Products = [new Product { Name = "first", CategoryId = category }] });
        await db.SaveChangesAsync();
        var supplier = await db.Set<Supplier>().FirstAsync(s => s.Name == "made here");
        return supplier.Products[0].Name;
    }

    public static string Expected(ShopContext db) => "first";
}
