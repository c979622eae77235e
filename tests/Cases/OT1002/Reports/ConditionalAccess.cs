// case: The path is read with conditional access, and only its beginning is included
// fact: L3, L22
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var shipments = await db.Shipments.Include(s => s.Order).ThenInclude(o => o.Customer).ToListAsync();
        return shipments.Select(s => $"{s.Code} to {s.Order?.Customer?.{|OT1002:Region|}?.Name ?? "nowhere"}").ToList();
    }
}
