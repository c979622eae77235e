// case: A repository streams the rows that belong to each element
// model: PlainShop
// repair: none
// file: Orders.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    public async IAsyncEnumerable<string> NumbersOf(int customerId)
    {
        await foreach (var order in db.Orders.Where(o => o.CustomerId == customerId).AsAsyncEnumerable()) yield return order.Number;
    }
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = new Orders(db);
        var lines = new List<string>();
        foreach (var id in await db.Customers.Select(c => c.Id).ToListAsync())
        {
            await foreach (var number in {|OT2001:orders.NumbersOf|}(id)) lines.Add($"{id} {number}");
        }

        return lines;
    }
}
