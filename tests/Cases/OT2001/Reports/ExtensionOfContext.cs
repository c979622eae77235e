// case: An extension method of the context queries for each element
// model: PlainShop
using Shop;

static class Queries
{
    internal static List<Review> ReviewsOf(this ShopContext db, int? customerId) => db.Reviews.Where(r => r.CustomerId == customerId).ToList();
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.ToList())
        {
            yield return $"{customer.Name} {{|OT2001:db.ReviewsOf|}(customer.Id).Count}";
        }
    }
}
