// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Tasks
{
    public static async Task<T[]> WhenAll<T>(IEnumerable<Task<T>> tasks)
    {
        var all = new List<T>();
        foreach (var task in tasks) all.Add(await task);
        all.Reverse();
        return [.. all];
    }
}

public static class Page
{
    public static async Task<string[]> Run(ShopContext db)
    {
        var ids = await db.Products.Select(p => p.Id).ToListAsync();
        var found = await Tasks.WhenAll(ids.Select(async id => $"{id} {await {|OT2001:db.Reviews.CountAsync|}(r => r.ProductId == id)}"));
        return [found[0], found[1]];
    }
}
