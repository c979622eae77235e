// case: Two values of the element decide what is asked for
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var reviews = await db.Reviews.ToListAsync();
        var productIds = reviews.Select(review => review.ProductId).Distinct().ToList();
        var stars = reviews.Select(review => review.Stars).Distinct().ToList();
        var productsByIdAndCategoryId = (await db.Products
            .Include(p => p.Category)
            .Where(p => productIds.Contains(p.Id) && stars.Contains(p.CategoryId))
            .ToListAsync()).ToLookup(p => (p.Id, p.CategoryId));
        var customerIds = reviews.Select(review => review.CustomerId).Distinct().ToList();
        var reviewIds = reviews.Select(review => review.Id).Distinct().ToList();
        var customerIdAndIdsWithOrders = (await db.Orders
            .Where(o => customerIds.Contains(o.CustomerId) && reviewIds.Contains(o.Id))
            .Select(o => new { o.CustomerId, o.Id })
            .Distinct()
            .ToListAsync()).Select(x => (x.CustomerId, x.Id)).ToHashSet();
        foreach (var review in reviews)
        {
            var product = productsByIdAndCategoryId[(review.ProductId, review.Stars)].FirstOrDefault();
            var isKnown = customerIdAndIdsWithOrders.Contains((review.CustomerId, review.Id));
            lines.Add($"{product?.Category.Name} {isKnown}");
        }

        return lines;
    }
}
