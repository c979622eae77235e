// case: A filter that runs in memory asks the database for each element
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var customers = db.Customers.ToList();
        var customerIds = customers.Select(c => c.Id).Distinct().ToList();
        var customerIdsWithReviews = db.Reviews
            .Where(r => customerIds.Contains(r.CustomerId))
            .Select(r => r.CustomerId)
            .Distinct()
            .ToHashSet();
        return customers.Where(c => customerIdsWithReviews.Contains(c.Id)).Select(c => c.Name).ToList();
    }
}
