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
        foreach (var id in ids) numbers.Add({|OT2001:OrderOf|}(db, id).Number);
        return numbers;
    }
}

public static class Queries
{
    public static Order OrderOf(ShopContext db, int id) => db.Orders.First(o => o.Id == id);
}
