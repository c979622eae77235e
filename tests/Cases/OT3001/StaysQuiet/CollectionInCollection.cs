// case: One collection lies within the other
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var category in db.Categories.Include(c => c.Products).ThenInclude(p => p.Reviews).ToList())
            yield return $"{category.Name}: {category.Products.Sum(p => p.Reviews.Count)}";
    }
}
