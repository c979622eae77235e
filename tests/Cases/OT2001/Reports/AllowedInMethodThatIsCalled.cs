// case: The method that queries says that it may, and the one with the loop does not
// model: PlainShop
// repair: none
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList())
        {
            lines.Add($"{order.Number}: {{|OT2001:Count|}(db, order)}");
        }

        return lines;
    }

    [OneTripAllowed("callers have a single order")]
    static int Count(ShopContext db, Order order) => db.Lines.Count(l => l.OrderId == order.Id);
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
sealed class OneTripAllowedAttribute(string reason) : Attribute
{
    public string Reason => reason;

    public string? Rules { get; set; }
}
