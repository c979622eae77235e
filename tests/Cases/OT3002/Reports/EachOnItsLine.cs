// case: The Includes stand on lines of their own, with comments
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<IEnumerable<string>> Run(ShopContext db)
    {
        // What the page shows.
        var rows = await db.Orders // all of them
            .{|OT3002:Include|}(o => o.Customer)
                .ThenInclude(c => c.Region)
            .Where(o => o.Id > 1)
            // The lines.
            .{|OT3002:Include|}(o => o.Lines)
            .OrderBy(o => o.Id) // as they came
            .Select(o => new Row(o.Number, o.Customer.Region.Name, o.Lines.Sum(l => l.Quantity)))
            .ToListAsync();
        return rows.Select(r => $"{r}");
    }

    record Row(string Number, string Region, int Quantity);
}
