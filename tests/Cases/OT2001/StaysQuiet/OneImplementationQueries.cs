// case: Of two classes that implement the interface one queries; which of them is called is not known
// model: PlainShop
// file: Stored.cs
using Shop;

public interface IStored
{
    int Remove();
}

public class StoredOrder(ShopContext db, int id) : IStored
{
    public int Remove() => db.Lines.Count(l => l.OrderId == id);
}

public class StoredFile(string name) : IStored
{
    public int Remove() => name.Length;
}

// file: Page.cs
using Shop;

public static class Page
{
    public static int Run(ShopContext db)
    {
        var removed = 0;
        foreach (var stored in Files(db)) removed += stored.Remove();
        return removed + new StoredOrder(db, 1).Remove();
    }

    static List<IStored> Files(ShopContext db)
    {
        var files = new List<IStored>();
        foreach (var number in db.Orders.Select(o => o.Number).ToList()) files.Add(new StoredFile(number));
        return files;
    }
}
