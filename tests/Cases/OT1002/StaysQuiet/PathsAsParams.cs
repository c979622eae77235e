// case: A repository takes the includes as paths: by params, as a list, and as a constant
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Paths
{
    public const string Region = nameof(Order.Customer) + "." + nameof(Customer.Region);

    public static readonly string[] Details = { "Customer", "Lines.Product" };
}

public class Repository<T>(ShopContext db)
    where T : class
{
    public List<T> Get(params string[] paths)
    {
        var query = db.Set<T>().AsNoTracking();
        foreach (var path in paths) query = query.Include(path);
        return query.ToList();
    }

    public Task<T> FirstAsync(IEnumerable<string>? paths = null)
    {
        var query = (paths ?? []).Aggregate(db.Set<T>().AsNoTracking(), (q, path) => q.Include(path));
        return query.FirstAsync();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var lines = new List<string>();
        foreach (var order in repository.Get("Shipment.Carrier", Paths.Region)) lines.Add($"{order.Shipment?.Carrier.Name} {order.Customer.Region.Name}");
        foreach (var order in repository.Get(Paths.Details)) lines.Add($"{order.Customer.Name} {order.Lines.Sum(l => l.Product.Id)}");
        var first = await repository.FirstAsync(new List<string> { "Customer", "Shipment" });
        lines.Add($"{first.Customer.Name} {first.Shipment?.Code}");
        return lines;
    }
}
