// case: The method that is called for each element saves a context of its own
// model: PlainShop
// grows: each call is a unit of work of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public class Tags(Func<ShopContext> open)
{
    public async Task AddAsync(string name)
    {
        using var db = CreateContext();
        using var transaction = await db.Database.BeginTransactionAsync();
        db.Tags.Add(new Tag { Name = name });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    ShopContext CreateContext() => open();
}

public static class Page
{
    public static async Task<string> Run(Func<ShopContext> open)
    {
        List<string> names;
        using (var db = open()) names = await db.Customers.Select(c => c.Name).ToListAsync();
        var tags = new Tags(open);
        foreach (var name in names) await tags.AddAsync(name);
        return $"{names.Count}";
    }
}
