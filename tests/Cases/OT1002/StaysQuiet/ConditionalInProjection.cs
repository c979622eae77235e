// case: The projected entity is there or not, with its includes
// fact: L9, L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.AsNoTracking().Include(o => o.Customer).Select(o => new { o.Id, Paid = o.Status == OrderStatus.Paid ? o : null }).ToList())
        {
            yield return $"{row.Id} {row.Paid?.Customer.Name ?? "nothing paid"}";
        }
    }
}
