// file: Page.cs
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var customers = new CustomerRepository(db);
        var lines = new List<string>();
        var reviews = db.Reviews.ToList();
        var customerIds = reviews.Select(review => review.CustomerId).Distinct().ToList();
        var customersById = customers.GetMany(customerIds).ToDictionary(c => c.Id);
        foreach (var review in reviews)
        {
            var customer = customersById.GetValueOrDefault(review.CustomerId);
            if (customer is not null) lines.Add($"{review.Id} {customer.Name} {customer.Orders.Count}");
        }

        return lines;
    }
}
