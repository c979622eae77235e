// case: A reference of each element is read in a loop
// fact: L17, L19
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).ToList())
        {
            yield return $"{order.Number} for {order.Customer.Name}";
        }
    }
}
