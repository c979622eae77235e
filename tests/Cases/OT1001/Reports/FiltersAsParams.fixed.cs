// case: attack
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public List<Order> Find(params string[] numbers) => db.Orders.Include(o => o.Lines).Include(o => o.Customer).Where(o => numbers.Length == 0 || numbers.Contains(o.Number)).ToList();
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in new Repo(db).Find()) yield return $"{order.Lines.Count} {order.Customer.Name}";
    }
}
