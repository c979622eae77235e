// case: A function that queries is passed to code that seldom calls it
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Listeners
{
    readonly List<int> _listening = [];

    public string Send<T>(int id, Func<T> text)
    {
        if (!_listening.Exists(l => l == id)) return "";
        return $"{text()}";
    }
}

public class Numbers(ShopContext db)
{
    public int Count(int order) => db.Lines.Count(l => l.OrderId == order);
}

public class Announcing(Numbers numbers, Listeners listeners)
{
    public List<string> All(List<int> ids)
    {
        var sent = new List<string>();
        foreach (var id in ids) sent.Add(listeners.Send(id, () => TextOf(id)));
        return sent;
    }

    string TextOf(int id) => $"{id}: {numbers.Count(id)}";
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db) =>
        new Announcing(new Numbers(db), new Listeners()).All(await db.Orders.OrderBy(o => o.Id).Select(o => o.Id).Take(100).ToListAsync()).Distinct().ToList();
}
