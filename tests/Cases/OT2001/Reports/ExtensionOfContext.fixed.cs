// case: An extension method of the context queries for each element
// model: PlainShop
using Shop;

static class Queries
{
    internal static List<Review> ReviewsOf(this ShopContext db, int? customerId) => db.Reviews.Where(r => r.CustomerId == customerId).ToList();

    internal static ILookup<int, Review> ReviewsOfMany(this ShopContext db, IEnumerable<int> customerIds) => db.Reviews.Where(r => customerIds.Contains(r.CustomerId)).ToLookup(r => r.CustomerId);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var customers = db.Customers.ToList();
        var customerIds = customers.Select(customer => customer.Id).Distinct().ToList();
        var reviewsByCustomerId = db.ReviewsOfMany(customerIds);
        foreach (var customer in customers)
        {
            yield return $"{customer.Name} {reviewsByCustomerId[customer.Id].ToList().Count}";
        }
    }
}
