// case: The elements are the SQL that is executed
// model: PlainShop
// grows: each element is a statement of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var script = await db.Orders.OrderBy(o => o.Id).Select(o => new Step("Order " + o.Id, "UPDATE Lines SET Quantity = 1 WHERE OrderId = " + o.Id)).ToListAsync();
        foreach (var sql in script.Select(s => s.Sql).ToList()) await db.Database.ExecuteSqlRawAsync(sql);
        foreach (var step in script) await db.Database.ExecuteSqlRawAsync(step.Sql);
        return $"{script.Count}";
    }

    sealed record Step(string Name, string Sql);
}
