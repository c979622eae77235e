// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var orders = repository.Query()
            .Include(o => o.Customer)
            .Where(o => o.Id > 0)
            .OrderBy(o => o.Id)
            .ToList();

        foreach (var order in orders) yield return order.ToRow();
    }
}
