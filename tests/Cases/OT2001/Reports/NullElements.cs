// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
#nullable disable
        List<Order> orders = [.. db.Orders.ToList(), null];
        foreach (var order in orders)
        {
            if (order == null) continue;
            lines.Add($"{order.Id} {{|OT2001:db.Reviews.Count|}(r => r.CustomerId == order.CustomerId)}");
        }
#nullable restore
        return lines;
    }
}
