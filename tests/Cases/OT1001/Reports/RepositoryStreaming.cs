// case: A repository streams what it queries
// fact: L9
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async IAsyncEnumerable<string> Run(ShopContext db)
    {
        var repository = new ReviewRepository(db);
        await foreach (var review in repository.BestAsync()) yield return $"{review.Stars}: {{|OT1001:review.Product|}.Name}";
    }
}

public class ReviewRepository(ShopContext context)
{
    public IAsyncEnumerable<Review> BestAsync() => context.Reviews.Where(r => r.Stars > 1).AsAsyncEnumerable();
}
