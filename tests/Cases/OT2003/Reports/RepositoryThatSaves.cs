// case: A repository behind an interface saves, and is called for each element
// model: PlainShop
// repair: none
// file: Tags.cs
using Shop;

public interface ITags
{
    Task AddAsync(string name);
}

public sealed class Tags(ShopContext db) : ITags
{
    public async Task AddAsync(string name)
    {
        db.Tags.Add(new Tag { Name = name });
        await db.SaveChangesAsync();
    }
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Tagging(ShopContext db, ITags tags)
{
    public async Task<int> TagAllAsync()
    {
        foreach (var name in await db.Customers.Select(c => c.Name).ToListAsync()) await {|OT2003:tags.AddAsync|}(name);
        return await db.Tags.CountAsync();
    }
}

public static class Page
{
    public static async Task<string> Run(ShopContext db) => $"{await new Tagging(db, new Tags(db)).TagAllAsync()}";
}
