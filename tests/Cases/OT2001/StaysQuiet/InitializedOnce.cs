// case: The called service initializes what it holds the first time it is asked
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Regions(ShopContext db)
{
    List<string>? _names;
    bool _isInitialized;
    object? _gate;

    public bool Knows(string region) => LazyInitializer.EnsureInitialized(ref _names, ref _isInitialized, ref _gate, () => db.Regions.Select(r => r.Name).ToList())!.Contains(region);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var regions = new Regions(db);
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number} {regions.Knows(order.Number)}";
    }
}
