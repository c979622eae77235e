// case: A switch statement takes the elements apart by their type
// fact: C1, L17
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList())
        {
            switch (order)
            {
                case RushOrder rush:
                    lines.Add($"{rush.Number} by {{|OT1001:rush.Courier|}?.Name}");
                    break;
                default:
                    lines.Add(order.Number);
                    break;
            }
        }

        return lines;
    }
}
