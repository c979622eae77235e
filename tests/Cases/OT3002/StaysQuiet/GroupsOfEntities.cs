// case: Groups of entities are brought
// fact: L11c
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var group in db.Orders.Include(o => o.Customer).GroupBy(o => o.Status).ToList())
            yield return $"{group.Key} {string.Join(' ', group.Select(o => o.Customer.Name).Order())}";
    }
}
