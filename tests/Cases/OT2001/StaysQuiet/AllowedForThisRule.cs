// case: The member says that it may do what this rule reports
// model: PlainShop
// grows: the code says that it may
using Shop;

public static class Page
{
    [OneTripAllowed("the export has a few orders", Rules = "OT1001, OT2001")]
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList())
        {
            lines.Add($"{order.Number}: {db.Lines.Count(l => l.OrderId == order.Id)}");
        }

        return lines;
    }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
sealed class OneTripAllowedAttribute(string reason) : Attribute
{
    public string Reason => reason;

    public string? Rules { get; set; }
}
