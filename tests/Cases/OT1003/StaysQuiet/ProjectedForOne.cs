// case: One row is projected on the server, and its key is read
// fact: T1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var row = await db.Orders.Where(o => o.Id == 1).Select(o => new { o.Number, o.Customer.Name, Lines = o.Lines.Count }).SingleAsync();
        var order = await db.Orders.SingleAsync(o => o.Id == 1);
        return $"{row.Number} for {row.Name} with {row.Lines}, who is {order.CustomerId}";
    }
}
