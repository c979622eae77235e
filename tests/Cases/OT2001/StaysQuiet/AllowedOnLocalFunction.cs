// case: The local function that holds the loop says that it may
// model: PlainShop
// grows: the code says that it may
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        return Lines();

        [OneTripAllowed("the export has a few orders")]
        List<string> Lines()
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

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
sealed class OneTripAllowedAttribute(string reason) : Attribute
{
    public string Reason => reason;

    public string? Rules { get; set; }
}
