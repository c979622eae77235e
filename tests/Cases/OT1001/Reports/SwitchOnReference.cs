// case: A switch expression looks into a reference of each element
// fact: L17
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var states = new List<string>();
        foreach (var order in db.Orders.ToList())
        {
            states.Add({|OT1001:order.Shipment|} switch
            {
                null => $"{order.Number} waits",
                { Code: var code } => $"{order.Number} is on its way as {code}",
            });
        }

        return states;
    }
}
