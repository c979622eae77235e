// case: Each handler has a context of its own, whatever another one beside it loads
// fact: L14, L28
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var handlers = new Handlers();
        handlers.Add((Delegate)(Func<ShopContext, List<string>>)(shop => shop.Orders.Include(o => o.Customer).ToList().Select(o => o.Customer.Name).ToList()));
        handlers.Add((Delegate)(Func<ShopContext, List<string>>)(shop => shop.Orders.ToList().Select(o => {|OT1001:o.Customer|}.Name).ToList()));
        return handlers.Last(db);
    }
}

public class Handlers
{
    readonly List<Delegate> all = [];

    public void Add(Delegate handler) => all.Add(handler);

    public List<string> Last(ShopContext db) => (List<string>)all[^1].DynamicInvoke(db)!;
}
