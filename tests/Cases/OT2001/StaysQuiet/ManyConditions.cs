// case: The callee queries behind so many conditions that it seldom does
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.ToListAsync()) lines.Add(await Note(db, order, notes: false));
        return lines;
    }

    static async Task<string> Note(ShopContext db, Order order, bool notes)
    {
        switch (order.Status)
        {
            case OrderStatus.Sent:
                if (notes)
                {
                    var lines = order.Id % 2;
                    if (lines == 1) return $"{await db.Lines.CountAsync(l => l.OrderId == order.Id)}";
                }

                break;
        }

        return order.Number;
    }
}
