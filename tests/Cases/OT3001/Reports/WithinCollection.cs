// case: Two collections of the elements of a collection are included
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var category in db.Categories.Include(c => c.Products).ThenInclude(p => p.Lines).Include(c => c.Products).ThenInclude(p => p.Reviews).{|OT3001:ToList|}())
            yield return $"{category.Name}: {category.Products.Sum(p => p.Lines.Count)} {category.Products.Sum(p => p.Reviews.Count)}";
    }
}
