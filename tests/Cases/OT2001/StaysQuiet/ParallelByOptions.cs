// case: As many elements as the options say are handled at a time, each with a context of its own
// fact: L28
// model: PlainShop
// grows: each element is handled by itself, on purpose
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(Func<ShopContext> open)
    {
        List<int> ids;
        using (var db = open()) ids = db.Customers.OrderBy(c => c.Id).Select(c => c.Id).ToList();
        var lines = new System.Collections.Concurrent.ConcurrentDictionary<int, string>();
        Parallel.ForEach(ids, new ParallelOptions { MaxDegreeOfParallelism = 1 }, id => lines[id] = NameOf(open, id));
        return lines.OrderBy(l => l.Key).Select(l => l.Value).ToList();
    }

    static string NameOf(Func<ShopContext> open, int id)
    {
        using var own = open();
        return own.Customers.First(c => c.Id == id).Name;
    }
}
