// case: A finding leads to the query, to the call that brings its entities, and to the read behind another call
// fact: L19
// model: PlainShop
// file: Repository.cs
using Shop;

public class Repository<T>(ShopContext db)
    where T : class
{
    public IQueryable<T> Query() => {|#0:db.Set<T>()|};
}

public static class OrderRows
{
    public static string ToRow(this Order order) => $"{order.Number} for {{|#1:order.Customer|}?.Name}";
}

// file: Page.cs
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var orders = {|#2:repository.Query|}()
            .Where(o => o.Id > 0)
            .OrderBy(o => o.Id)
            .ToList();

        foreach (var order in orders) yield return {|OT1002:order.ToRow|}();
    }
}
