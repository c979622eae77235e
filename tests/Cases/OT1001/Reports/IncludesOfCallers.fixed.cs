// file: Page.cs
using Shop;

public class Names(IRepository<Order> orders, IRepository<Review> reviews)
{
    public async Task<List<string>> PaidAsync()
    {
        var paid = await orders.ListAsync(o => o.Status == OrderStatus.Paid, o => o.Customer, o => o.Lines);
        return paid.ConvertAll(o => $"{o.Number} {o.Customer.Name} {o.Lines.Count}");
    }

    public async Task<List<string>> AllAsync() => (await orders.ListAsync(null, o => o.Customer.Referrer)).ConvertAll(o => $"{o.Number} {o.Customer.Referrer?.Name}");

    public IEnumerable<string> Reviews()
    {
        foreach (var review in reviews.All(r => r.Product.Category)) yield return $"{review.Stars} {review.Product.Category.Name}";
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new Names(new Repository<Order>(db), new Repository<Review>(db));
        return [.. await names.PaidAsync(), .. await names.AllAsync(), .. names.Reviews()];
    }
}
