// case: The lambda that queries says that it may
// model: PlainShop
// grows: the code says that it may
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) =>
        db.Orders.ToList().Select([OneTripAllowed("the export has a few orders")] (order) => $"{order.Number}: {db.Lines.Count(l => l.OrderId == order.Id)}").ToList();
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
sealed class OneTripAllowedAttribute(string reason) : Attribute
{
    public string Reason => reason;

    public string? Rules { get; set; }
}
