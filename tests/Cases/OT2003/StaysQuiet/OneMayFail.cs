// case: An element that cannot be saved does not keep the others from it
// model: PlainShop
// grows: each element may fail by itself
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var failed = new List<string>();
        foreach (var name in await db.Customers.Select(c => c.Name).ToListAsync())
        {
            db.Tags.Add(new Tag { Name = name });
            try
            {
                await db.SaveChangesAsync();
            }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
                failed.Add(name);
            }
        }

        return failed;
    }
}
