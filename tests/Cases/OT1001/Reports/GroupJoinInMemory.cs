// case: join … into, in memory
// fact: C1, C4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var products = db.Products.Select(p => new { p.Id, p.Name }).ToList();
        var reviews = db.Reviews.ToList();
        return from product in products
               join review in reviews on product.Id equals review.ProductId into written
               from review in written.DefaultIfEmpty()
               where review is not null
               select $"{product.Name}: {{|OT1001:review.Customer|}.Name}";
    }
}
