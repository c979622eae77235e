// case: The method that queries is called by its name alone, which a directive brings in
// model: Shop
using Shop;
using static Queries;

public static class Page
{
    public static List<string> Run(ShopContext db) => Lookup.NumbersOf(db, db.Orders.Select(o => o.Id).ToList());
}

public static class Lookup
{
    public static List<string> NumbersOf(ShopContext db, List<int> ids)
    {
        var numbers = new List<string>();
        var ordersById = OrdersOf(db, ids);
        foreach (var id in ids) numbers.Add(ordersById[id].Number);
        return numbers;
    }
}

public static class Queries
{
    public static Order OrderOf(ShopContext db, int id) => db.Orders.First(o => o.Id == id);

    public static Dictionary<int, Order> OrdersOf(ShopContext db, IEnumerable<int> ids) => db.Orders.Where(o => ids.Contains(o.Id)).ToDictionary(o => o.Id);
}
