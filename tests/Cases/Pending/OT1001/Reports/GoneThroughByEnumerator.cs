// case: The elements are gone through by their enumerator
// fact: C1
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var names = new List<string>();
        using var orders = db.Orders.AsEnumerable().GetEnumerator();
        while (orders.MoveNext()) names.Add(orders.Current.{|OT1001:Customer|}.Name);
        return names;
    }
}
