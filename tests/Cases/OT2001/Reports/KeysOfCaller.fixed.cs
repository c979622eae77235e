// case: A method of numbers and texts only calls another one of the class for each key
// model: PlainShop
using Shop;

public class Greetings(ShopContext db)
{
    public List<string> For(IEnumerable<int> ids)
    {
        var lines = new List<string>();
        var idList = ids.ToList();
        var customerNamesById = NamesOf(idList);
        foreach (var id in idList) lines.Add(customerNamesById[id]);
        return lines;
    }

    string NameOf(int id) => db.Customers.Where(c => c.Id == id).Select(c => c.Name).First();

    Dictionary<int, string> NamesOf(IEnumerable<int> ids) => db.Customers.Where(c => ids.Contains(c.Id)).Select(c => new { Key = c.Id, Value = c.Name }).ToDictionary(x => x.Key, x => x.Value);
}

public static class Page
{
    public static List<string> Run(ShopContext db) => new Greetings(db).For(db.Customers.Select(c => c.Id).ToArray());
}
