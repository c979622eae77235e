// case: The member says that it may, by an attribute in whatever namespace
// model: PlainShop
// grows: the code says that it may
using Our.Conventions;
using Shop;

public static class Page
{
    [OneTripAllowed("the export has a few orders")]
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

namespace Our.Conventions
{
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    sealed class OneTripAllowedAttribute(string reason) : Attribute
    {
        public string Reason => reason;

        public string? Rules { get; set; }
    }
}
