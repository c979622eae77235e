// case: A page comes back as a Tuple that is made by its constructor, a pair likewise
// fact: L19
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var (orders, total) = (PageOf(db).Item1, PageOf(db).Item2);
        foreach (var order in orders) yield return $"{order.Number} of {total} {{|OT1002:order.Customer|}?.Name}";

        var pair = new KeyValuePair<string, Product>("first", {|#0:db.Products|}.OrderBy(p => p.Id).First());
        yield return $"{pair.Key} {{|OT1002:pair.Value.Category|}?.Name}";
    }

    static Tuple<List<Order>, int> PageOf(ShopContext db) => new Tuple<List<Order>, int>(db.Orders.ToList(), db.Orders.Count());
}
