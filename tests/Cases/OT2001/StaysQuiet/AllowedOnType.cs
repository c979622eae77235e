// case: A type around the type says that it may
// model: PlainShop
// grows: the code says that it may
using Shop;

[OneTripAllowed("the export has a few orders")]
public static class Exports
{
    public static class Orders
    {
        public static List<string> Lines(ShopContext db)
        {
            var lines = new List<string>();
            foreach (var order in db.Orders.ToList())
            {
                lines.Add($"{order.Number}: {db.Lines.Count(l => l.OrderId == order.Id)}");
            }

            return lines;
        }
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db) => Exports.Orders.Lines(db);
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
sealed class OneTripAllowedAttribute(string reason) : Attribute
{
    public string Reason => reason;

    public string? Rules { get; set; }
}
