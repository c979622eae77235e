// case: A view model keeps the entity, and its properties read references of it
// fact: C4
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var models = db.Orders.ToList().Select(o => new OrderModel(o)).ToList();
        foreach (var model in models) yield return $"{model.Number} for {{|OT1002:model.Buyer|}}";
    }
}

public class OrderModel(Order order)
{
    public string Number => order.Number;

    public string Buyer => order.Customer?.Name ?? "nobody";
}
