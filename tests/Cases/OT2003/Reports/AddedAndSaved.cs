// case: Rows are added and saved one by one, but for some elements, and used afterwards
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var stop = CancellationToken.None;
        var tags = new List<Tag>();
        var customers = await db.Customers.ToListAsync(stop);
        foreach (var customer in customers)
        {
            if (customer.RegionId == 1) continue;
            var tag = new Tag { Name = customer.Name };
            db.Tags.Add(tag);
            tags.Add(tag);

            // Keep it.
            await {|OT2003:db.SaveChangesAsync|}(stop).ConfigureAwait(false);
        }

        return [.. tags.Select(t => $"{t.Name} {t.Id > 0}"), $"{await db.Tags.CountAsync(stop)}"];
    }
}
