// case: Lazy loading works without tracking too, once for each row
// fact: L19, L20
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var review in db.Reviews.AsNoTracking().TagWith("reviews").ToList())
        {
            yield return $"{review.Stars} for {{|OT1001:review.Product|}.Name}";
        }
    }
}
