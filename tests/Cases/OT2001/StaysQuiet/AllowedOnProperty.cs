// case: The property says that its accessor may
// model: PlainShop
// grows: the code says that it may
using Shop;

public class Export(ShopContext db)
{
    [OneTripAllowed("the export has a few orders")]
    public List<string> Lines
    {
        get
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
    public static List<string> Run(ShopContext db) => new Export(db).Lines;
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
sealed class OneTripAllowedAttribute(string reason) : Attribute
{
    public string Reason => reason;

    public string? Rules { get; set; }
}
