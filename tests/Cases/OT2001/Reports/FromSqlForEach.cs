// case: A query written in SQL is executed for each element
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var id in await db.Customers.Select(c => c.Id).ToListAsync())
        {
            var tags = await db.Tags.FromSql($"SELECT * FROM Tags WHERE Id = {id}").{|OT2001:ToListAsync|}();
            lines.AddRange(tags.Select(t => t.Name));
        }

        return lines;
    }
}
