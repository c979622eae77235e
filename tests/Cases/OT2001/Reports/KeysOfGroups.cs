// case: A query asks for the key of each group, or for one of its elements
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.OrderBy(o => o.Id).ToListAsync();
        var lines = new List<string>();
        foreach (var group in orders.GroupBy(o => o.Id))
        {
            var customer = db.Customers.Where(c => c.Id <= group.Key).OrderByDescending(c => c.Id).[|FirstAsync|]();
            var first = group.First();
            lines.Add($"{(await customer).Name} {[|db.Lines.Count|](l => l.OrderId == first.Id)}");
        }

        return lines;
    }
}
