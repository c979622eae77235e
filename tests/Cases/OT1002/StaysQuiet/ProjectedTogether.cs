// case: An entity and what it refers to are projected beside each other, and find each other
// fact: L13
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.Select(o => new { Order = o, o.Customer, Lines = o.Lines.ToList() }).ToList())
        {
            yield return $"{row.Order.Customer.Name} {row.Order.Lines.Count}";
        }
    }
}
