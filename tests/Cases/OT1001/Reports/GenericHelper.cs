// case: A generic method of one's own goes through the elements and passes them on
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var (position, order) in Numbered(db.Orders.OrderBy(o => o.Id).ToList()))
        {
            yield return $"{position}. {{|OT1001:order.Customer|}.Name}";
        }
    }

    static IEnumerable<(int Position, T Item)> Numbered<T>(IEnumerable<T> items)
    {
        var position = 0;
        foreach (var item in items) yield return (++position, item);
    }
}
