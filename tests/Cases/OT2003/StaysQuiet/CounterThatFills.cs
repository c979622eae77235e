// case: Changes are saved when a counter has reached the size of a batch
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    const int Size = 100;

    public static async Task<string> Run(ShopContext db)
    {
        var pending = 0;
        foreach (var name in await db.Customers.Select(c => c.Name).ToListAsync())
        {
            db.Tags.Add(new Tag { Name = name });
            pending++;
            if (pending >= Size)
            {
                await db.SaveChangesAsync();
                pending = 0;
            }
        }

        await db.SaveChangesAsync();
        return $"{await db.Tags.CountAsync()}";
    }
}
