// case: Changes are saved whenever a hundred have come together
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
            if (++done % 100 == 0) await db.SaveChangesAsync();
        }

        await db.SaveChangesAsync();
        return $"{await db.Tags.CountAsync()}";
    }
}
