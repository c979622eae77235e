// case: Parallel.ForEach instead of a loop
// fact: C4
// model: Shop
using System.Collections.Concurrent;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var names = new ConcurrentBag<string>();
        // A context is not made for more than one thread.
        Parallel.ForEach(db.Orders.ToList(), new ParallelOptions { MaxDegreeOfParallelism = 1 }, order => names.Add({|OT1001:order.Customer|}.Name));
        return names;
    }
}
