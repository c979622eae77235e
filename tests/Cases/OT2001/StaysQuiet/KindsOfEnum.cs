// case: The values of an enum are gone through, as they are listed without its type
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var value in Enum.GetValues(typeof(OrderStatus)))
        {
            var status = (OrderStatus)value;
            lines.Add($"{status}: {Count(db, status)}");
        }

        return lines;
    }

    static int Count(ShopContext db, OrderStatus status) => db.Orders.Count(o => o.Status == status);
}
