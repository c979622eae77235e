// case: The projection makes rows of its own of a collection
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.{|OT3002:Include|}(o => o.Lines).ThenInclude(l => l.Product).Select(o => new { o.Number, Lines = o.Lines.Select(l => new { l.Quantity, l.Product.Name }).ToList() }).ToList())
            yield return $"{row.Number} {string.Join(' ', row.Lines.Select(l => l.Name).Order())}";
    }
}
