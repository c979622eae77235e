// case: Client methods in the final projection get scalars, which the server reads
// fact: C3
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => db.Orders.Select(o => $"{Upper(o.Customer.Name)} {Upper(o.Customer.Region.Name)} {o.Lines.Count}").ToList();

    static string Upper(string text) => text.ToUpperInvariant();
}
