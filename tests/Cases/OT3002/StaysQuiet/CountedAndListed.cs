// case: The query is counted and listed
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var query = db.Orders.Include(o => o.Customer).Where(o => o.Id > 1);
        yield return $"{query.Count()}";
        foreach (var order in query.ToList()) yield return $"{order.Customer.Name}";
    }
}
