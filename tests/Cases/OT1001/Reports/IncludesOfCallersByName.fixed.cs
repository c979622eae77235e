// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Names(Orders orders, Reader<Review> reviews, Reader<Line> lines)
{
    public List<string> Orders() => orders.With("Customer", "Lines", "Lines.Product").ConvertAll(o => $"{o.Customer.Name} {string.Join(", ", o.Lines.Select(l => l.Product.Name))}");

    public async Task<List<string>> ReviewsAsync() => (await reviews.ListAsync(1, include: q => q.Include(r => r.Product).ThenInclude(p => p.Category))).ConvertAll(r => $"{r.Stars} {r.Product.Category.Name}");

    public async Task<List<string>> LinesAsync() => (await lines.ListAsync(include: q => q.Include(l => l.Order).ThenInclude(o => o.Customer))).ConvertAll(l => $"{l.Order.Number} {l.Order.Customer.Name}");
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new Names(new Orders(db), new Reader<Review>(db), new Reader<Line>(db));
        return [.. names.Orders(), .. await names.ReviewsAsync(), .. await names.LinesAsync()];
    }
}
