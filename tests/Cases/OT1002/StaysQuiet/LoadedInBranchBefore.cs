// case: A branch that goes on loads the principals that are read after it
// fact: L14
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.OrderBy(o => o.Id).FirstAsync();
        if (order.Number.Length > 0) await db.Customers.LoadAsync();
        else if (order.Id < 0) return "nobody";
        return order.Customer.Name;
    }
}
