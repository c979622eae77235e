// case: The query ends in an array, whose elements are read by index
// fact: L9, C1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var orders = await db.Orders.OrderBy(o => o.Id).ToArrayAsync();
        var text = "";
        for (var i = 0; i < orders.Length; i++) text += $"{i + 1}. {orders[i].{|OT1001:Customer|}.Name}\n";
        return text;
    }
}
