// case: The called service keeps what it has read in a dictionary of its own
// fact: C6
// model: PlainShop
// file: StatusTexts.cs
using System.Collections.Concurrent;
using Shop;

public class StatusTexts(ShopContext db)
{
    readonly Dictionary<OrderStatus, string> texts = [];
    readonly ConcurrentDictionary<OrderStatus, int> counts = new();
    List<string>? regions;

    public string Get(OrderStatus status)
    {
        if (texts.TryGetValue(status, out var text)) return text;
        text = $"{status}, {db.Orders.Count(o => o.Status == status)} times";
        texts.Add(status, text);
        return text;
    }

    public int CountOf(OrderStatus status) => counts.GetOrAdd(status, s => db.Orders.Count(o => o.Status == s));

    public bool Knows(string region) => (regions ??= db.Regions.Select(r => r.Name).ToList()).Contains(region);
}

// file: Page.cs
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var texts = new StatusTexts(db);
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number} {texts.Get(order.Status)} {texts.CountOf(order.Status)} {texts.Knows(order.Number)}";
    }
}
