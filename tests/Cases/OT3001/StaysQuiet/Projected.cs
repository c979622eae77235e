// case: A projection asks for what it needs, and neither is brought
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Select(o => new { o.Number, Lines = o.Lines.Count(), Tags = o.Tags.Count() }).ToList())
            yield return $"{order.Number}: {order.Lines} {order.Tags}";
    }
}
