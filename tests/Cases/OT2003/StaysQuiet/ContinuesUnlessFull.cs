// case: The loop goes on with the next element unless a batch is full
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var done = 0;
        foreach (var name in await db.Customers.Select(c => c.Name).ToListAsync())
        {
            db.Tags.Add(new Tag { Name = name });
            if (++done % 100 != 0) continue;
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        await db.SaveChangesAsync();
        return $"{await db.Tags.CountAsync()}";
    }
}
