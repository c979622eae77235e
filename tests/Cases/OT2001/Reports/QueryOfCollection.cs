// case: The query behind a collection of each element is executed
// fact: L15
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.ToListAsync())
        {
            var open = await db.Entry(customer).Collection(c => c.Orders).Query().{|OT2001:CountAsync|}(o => o.Status == OrderStatus.Open);
            lines.Add($"{customer.Name} {open}");
        }

        return lines;
    }
}
