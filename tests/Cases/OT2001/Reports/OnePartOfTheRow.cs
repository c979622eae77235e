// case: One property of the row that belongs to each element is asked for
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            var name = await db.Customers.Where(c => c.Id == order.CustomerId).Select(c => c.Name).{|OT2001:FirstOrDefaultAsync|}();
            texts.Add($"{order.Number} {name}");
        }

        return texts;
    }
}
