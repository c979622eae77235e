// case: The projection goes to the reference, whose own references nothing loads
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var buyers = await db.Orders.Where(o => o.Status == OrderStatus.Paid).Select(o => o.Customer).Distinct().ToListAsync();
        return buyers.Select(c => $"{c.Name} in {{|OT1002:c.Region|}?.Name}").ToList();
    }
}
