// case: The loop goes over a variable, a list or a tuple list that the code counts out
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        string[] roles = ["Region 1", "Region 2"];
        foreach (var role in roles)
        {
            if (!await db.Regions.AnyAsync(r => r.Name == role)) lines.Add(role);
        }

        foreach (var name in new List<string> { "Tag 1", "Tag 2" }) lines.Add($"{await db.Tags.CountAsync(t => t.Name == name)}");
        var wanted = new[] { (Name: "Tag 1", Least: 1), (Name: "Tag 2", Least: 2) };
        foreach (var (name, least) in wanted)
        {
            if (await db.Tags.CountAsync(t => t.Name == name) < least) lines.Add(name);
        }

        return lines;
    }
}
