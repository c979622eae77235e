// case: Each kind of group has a query of its own
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var kind in (await db.Orders.ToListAsync()).GroupBy(o => o.Id % 3))
        {
            if (kind.Key == 1) lines.Add($"{await db.Lines.CountAsync(l => l.Quantity > kind.Count())}");
            else if (kind.Key.Equals(2)) lines.Add($"{await db.Customers.CountAsync(c => c.Id > kind.Count())}");
            switch (kind.Key)
            {
                case 0:
                    lines.Add($"{await db.Products.CountAsync(p => p.Id > kind.Count())}");
                    break;
            }
        }

        return lines;
    }
}
