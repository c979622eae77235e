// case: One entity is the last of a query, another the first by its index
// fact: L9
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var last = db.Orders.OrderBy(o => o.Id).Last();
        var first = db.Products.OrderBy(p => p.Id).ElementAt(0);
        return [$"{last.Number} for {{|OT1002:last.Customer|}?.Name}", $"{first.Name} in {{|OT1002:first.Category|}?.Name}"];
    }
}
