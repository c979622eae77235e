// case: Query and read stand in two parts of a class
// fact: C4
// model: PlainShop
// file: OrderPage.cs
using Shop;

public static partial class OrderPage
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList()) yield return {|OT1002:Text|}(order);
    }
}

// file: OrderPage.Text.cs
using Shop;

public static partial class OrderPage
{
    static string Text(Order order) => $"{order.Number} has {order.Tags.Count} tags";
}
