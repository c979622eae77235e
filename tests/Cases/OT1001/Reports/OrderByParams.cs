// case: attack
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public List<Order> Find(params Expression<Func<Order, object>>[] orders)
    {
        IQueryable<Order> query = db.Orders.Include(o => o.Lines);
        foreach (var order in orders) query = query.OrderByDescending(order);
        return query.ToList();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in new Repo(db).Find(o => o.Id)) yield return $"{order.Lines.Count} {{|OT1001:order.Customer|}.Name}";
    }
}
