// case: Includes compose over raw SQL
// fact: L1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var status = OrderStatus.Open;
        foreach (var order in db.Orders.FromSql($"SELECT * FROM Orders WHERE Status <> {status}").Include(o => o.Customer).OrderBy(o => o.Id).ToList()) yield return order.Customer.Name;
    }
}
