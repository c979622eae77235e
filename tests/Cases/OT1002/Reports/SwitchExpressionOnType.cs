// case: A switch expression takes the elements apart by their type
// fact: L22
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => db.Orders.AsEnumerable().Select(order => order switch
    {
        RushOrder { {|OT1002:Courier|}: { } courier } => $"{order.Number} by {courier.Name}",
        _ => order.Number,
    });
}
