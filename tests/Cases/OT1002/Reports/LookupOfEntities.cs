// case: The entities are looked up by a key, in memory
// fact: L9, C1
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var byProduct = db.Reviews.AsEnumerable().ToLookup(r => r.ProductId);
        foreach (var product in db.Products.Select(p => new { p.Id, p.Name }).ToList())
        {
            foreach (var review in byProduct[product.Id])
            {
                yield return $"{product.Name}: {review.Stars} by {{|OT1002:review.Customer|}?.Name}";
            }
        }
    }
}
