// case: SelectMany puts the element beside what it comes from
// fact: L11, L13
// model: Shop
using Shop;

public static class PickingList
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var rows = db.Orders.SelectMany(o => o.Lines, (order, line) => new { order, line }).ToList();
        foreach (var row in rows) yield return $"{row.order.Number}: {{|OT1001:row.line.Product|}.Name}";
    }
}
