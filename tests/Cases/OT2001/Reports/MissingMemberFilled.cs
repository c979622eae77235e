// case: A member of each element is looked up when it is null
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
            if (customer.LastViewed == null) customer.LastViewed = await {|OT2001:db.Orders.FirstAsync|}(o => o.CustomerId == customer.Id);
            lines.Add($"{customer.Name} {customer.LastViewed.Number}");
        }

        return lines;
    }
}
