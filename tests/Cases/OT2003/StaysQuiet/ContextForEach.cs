// case: Each element is saved by a context of its own
// fact: L28
// model: PlainShop
// grows: each item is a unit of work of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(Func<ShopContext> open)
    {
        List<string> names;
        await using (var db = open()) names = await db.Customers.Select(c => c.Name).ToListAsync();
        foreach (var name in names)
        {
            await using var own = open();
            own.Tags.Add(new Tag { Name = name });
            await own.SaveChangesAsync();
        }

        return $"{names.Count}";
    }
}
