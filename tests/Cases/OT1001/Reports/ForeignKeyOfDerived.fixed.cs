// case: The reference and its key are members of a derived type
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            if (order is RushOrder rush) lines.Add($"{rush.Number} {rush.CourierId}");
        }

        return lines;
    }
}
