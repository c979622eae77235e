// case: An empty list in the place of a missing one loads nothing
// fact: L16
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList())
        {
            order.Lines ??= new List<Line>();
            lines.Add($"{order.Number}: {{|OT1002:order.Lines|}.Count}");
        }

        return lines;
    }
}
