// case: What the loop goes over is a property that queries
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Source(ShopContext db)
{
    public static int Reads;

    public List<int> All
    {
        get
        {
            Reads++;
            return db.Customers.OrderBy(c => c.Id).Select(c => c.Id).ToList();
        }
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var ids = Ids(db).All;
        var customersById = db.Customers.Where(c => ids.Contains(c.Id)).ToDictionary(c => c.Id);
        foreach (var id in ids)
        {
            texts.Add(customersById[id].Name);
        }
        var source = Ids(db);
        var idList = source.All;
        var customersById2 = db.Customers.Where(c => idList.Contains(c.Id)).ToDictionary(c => c.Id);
        foreach (var id in idList)
        {
            texts.Add(customersById2[id].Name);
        }
        texts.Add($"{Source.Reads}");
        Source.Reads = 0;
        return texts;
    }

    static Source Ids(ShopContext db) => new(db);
}
