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
        foreach (var id in Ids(db).All)
        {
            texts.Add({|OT2001:db.Customers.First|}(c => c.Id == id).Name);
        }
        var source = Ids(db);
        foreach (var id in source.All)
        {
            texts.Add({|OT2001:db.Customers.First|}(c => c.Id == id).Name);
        }
        texts.Add($"{Source.Reads}");
        Source.Reads = 0;
        return texts;
    }

    static Source Ids(ShopContext db) => new(db);
}
