// case: The member says that it may do what another rule reports
// model: PlainShop
using Shop;

public static class Page
{
    [OneTripAllowed("the customers are loaded", Rules = "OT1001")]
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList())
        {
            lines.Add($"{order.Number}: {{|OT2001:db.Lines.Count|}(l => l.OrderId == order.Id)}");
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
