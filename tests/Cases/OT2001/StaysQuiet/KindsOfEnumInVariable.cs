// case: The values of an enum are gone through, some of them, from a variable
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var kinds = Enum.GetValues<OrderStatus>().Where(s => s != OrderStatus.Open).ToList();
        foreach (var status in kinds) lines.Add($"{status}: {db.Orders.Count(o => o.Status == status)}");
        lines.AddRange(Enum.GetNames(typeof(OrderStatus)).Select(name => $"{name}: {db.Orders.Count(o => o.Number == name)}"));
        return lines;
    }
}
