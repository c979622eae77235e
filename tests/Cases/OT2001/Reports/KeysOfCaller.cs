// case: A method of numbers and texts only calls another one of the class for each key
// model: PlainShop
using Shop;

public class Greetings(ShopContext db)
{
    public List<string> For(IEnumerable<int> ids)
    {
        var lines = new List<string>();
        foreach (var id in ids) lines.Add({|OT2001:NameOf|}(id));
        return lines;
    }

    string NameOf(int id) => db.Customers.Where(c => c.Id == id).Select(c => c.Name).First();
}

public static class Page
{
    public static List<string> Run(ShopContext db) => new Greetings(db).For(db.Customers.Select(c => c.Id).ToArray());
}
