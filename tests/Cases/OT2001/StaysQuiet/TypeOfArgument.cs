// case: The callee queries only for an argument of another type
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.ToListAsync()) lines.Add(Named(db, order));
        return lines;
    }

    static string Named(ShopContext db, object order)
    {
        if (order is Order known) return known.Number;
        else if (order is int id) return db.Orders.First(o => o.Id == id).Number;
        return "";
    }
}
