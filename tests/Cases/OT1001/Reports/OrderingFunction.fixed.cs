// case: attack
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public List<Order> Find(Func<IQueryable<Order>, IQueryable<Order>>? page = null)
    {
        IQueryable<Order> query = db.Orders.Include(o => o.Customer).OrderBy(o => o.Id);
        if (page != null) query = page(query);
        else query = query.Take(5);
        return query.ToList();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in new Repo(db).Find()) yield return $"{order.Customer.Name}";
    }
}
