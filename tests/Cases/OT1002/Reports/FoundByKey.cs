// case: Find loads nothing beside the entity
// fact: L23
// model: PlainShop
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.FindAsync(1);
        return $"{order!.Number} for {{|OT1002:order.Customer|}?.Name}";
    }
}
