// case: Only the element that is empty is asked for, or the one that equals a constant
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var number in await db.Orders.Select(o => o.Id > 1 ? o.Number : "").Distinct().ToListAsync())
        {
            if (string.IsNullOrEmpty(number)) lines.Add($"{await db.Orders.CountAsync(o => o.Number == number)}");
            if (number == "1") lines.Add($"{await db.Orders.CountAsync(o => o.Number != number)}");
        }

        return lines;
    }
}
