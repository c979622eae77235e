// case: Changes are saved for each chunk
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        foreach (var names in (await db.Customers.Select(c => c.Name).ToListAsync()).Chunk(100))
        {
            db.Tags.AddRange(names.Select(n => new Tag { Name = n }));
            await db.SaveChangesAsync();
        }

        return $"{await db.Tags.CountAsync()}";
    }
}
