// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Names(IRepository<Order> orders, IRepository<Review> reviews)
{
    public async Task<List<string>> OrdersAsync() => (await orders.GetAll().Include(o => o.Customer).ToListAsync()).ConvertAll(o => $"{o.Number} {o.Customer.Name}");

    public IEnumerable<string> Reviews()
    {
        foreach (var review in reviews.Where(r => r.Stars > 0).Include(r => r.Product).ThenInclude(p => p.Category).OrderBy(r => r.Id).ToList())
            yield return $"{review.Stars} {review.Product.Category.Name}";
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new Names(new Repository<Order>(db), new Repository<Review>(db));
        return [.. await names.OrdersAsync(), .. names.Reviews()];
    }
}
