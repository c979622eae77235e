// case: A method hands the entity out through a parameter
// fact: L22
// model: PlainShop
using System.Diagnostics.CodeAnalysis;
using Shop;

public static class Page
{
    public static string Run(ShopContext db) =>
        TryFind(db, 1, out var order) ? $"{order.Number} for {{|OT1002:order.Customer|}?.Name}" : "not found";

    static bool TryFind(ShopContext db, int id, [NotNullWhen(true)] out Order? order)
    {
        order = db.Orders.SingleOrDefault(o => o.Id == id);
        return order is not null;
    }
}
