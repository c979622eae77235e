// case: The query begins before the loop and is finished for each element
// fact: C6
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var open = db.Orders.AsNoTracking().Where(o => o.Status == OrderStatus.Open);
        var lines = new List<string>();
        foreach (var region in await db.Regions.ToListAsync())
        {
            var query = open.Where(o => o.Customer.RegionId == region.Id);
            lines.Add($"{region.Name}: {await {|OT2001:query.CountAsync|}()}");
        }

        return lines;
    }
}
