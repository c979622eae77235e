// case: An override keeps what the method that it calls has queried, and never asks for it
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderSource
{
    public virtual int CountLines(ShopContext db, int order) => db.Lines.Count(l => l.OrderId == order);

    public IEnumerable<string> All(ShopContext db)
    {
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number}: {{|OT2001:CountLines|}(db, order.Id)}";
    }
}

public class RememberingOrderSource : OrderSource
{
    readonly Dictionary<int, int> known = [];

    public override int CountLines(ShopContext db, int order)
    {
        var count = base.CountLines(db, order);
        known[order] = count;
        return count;
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => new RememberingOrderSource().All(db).ToList();
}
