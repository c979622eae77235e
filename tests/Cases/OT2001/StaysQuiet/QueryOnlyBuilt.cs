// case: The loop adds conditions to a query, which runs once, after it
// fact: C6, T1
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var words = await db.Tags.Where(t => t.Id <= 2).Select(t => t.Name).ToListAsync();
        var query = db.Orders.AsQueryable();
        IQueryable<Order>? united = null;
        foreach (var word in words)
        {
            query = query.Where(o => o.Number != word && !o.Tags.Any(t => t.Name == word + "?"));
            var some = Containing(db, word);
            united = united is null ? some : united.Concat(some);
        }

        return [.. await query.Select(o => o.Number).ToListAsync(), .. await united!.Select(o => o.Number).ToListAsync()];
    }

    static IQueryable<Order> Containing(ShopContext db, string word) => db.Orders.Where(o => o.Tags.Any(t => t.Name == word));
}
