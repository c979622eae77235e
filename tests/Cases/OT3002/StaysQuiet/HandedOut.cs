// case: A repository hands out the query, and a caller counts it
// model: PlainShop
// grows: another caller may want the entities
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    public IQueryable<Order> All() => db.Orders.Include(o => o.Customer);
}

public static class Page
{
    public static string Run(ShopContext db) => $"{new Orders(db).All().Count()}";
}
