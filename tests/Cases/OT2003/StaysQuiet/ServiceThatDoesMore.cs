// case: A service does one piece of work for each element, and saves it
// model: PlainShop
// grows: each element is a piece of work of its own
// file: Labels.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class Labels(ShopContext db)
{
    public List<string> Sent { get; } = [];

    public async Task IssueAsync(string name)
    {
        var label = name.Trim();
        if (label.Length == 0) return;
        var kind = label.Length > 10 ? "long" : "short";
        var text = $"{kind}: {label}";
        Sent.Add(text);
        var tag = new Tag { Name = text };
        db.Tags.Add(tag);
        await db.SaveChangesAsync();
        Sent.Add($"{tag.Name} is stored");
    }
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Tagging(ShopContext db, Labels labels)
{
    public async Task<int> TagAllAsync()
    {
        foreach (var name in await db.Customers.Select(c => c.Name).ToListAsync()) await labels.IssueAsync(name);
        return await db.Tags.CountAsync();
    }
}

public static class Page
{
    public static async Task<string> Run(ShopContext db) => $"{await new Tagging(db, new Labels(db)).TagAllAsync()}";
}
