// case: A navigation on the way was assigned: what is below it came with another query
// fact: L16
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Invoices(ShopContext db)
{
    public List<Line> WithCustomers()
    {
        var lines = db.Lines.AsNoTracking().Include(l => l.Order).OrderBy(l => l.Id).ToList();
        var orders = db.Orders.AsNoTracking().Include(o => o.Customer).ToDictionary(o => o.Id);
        lines.Where(l => l.OrderId > 0).ToList().ForEach(l => l.Order = orders[l.OrderId]);
        return lines;
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db) =>
        [.. new Invoices(db).WithCustomers().Select(l => l.Order.Customer.Name), .. Here(db)];

    static IEnumerable<string> Here(ShopContext db)
    {
        var orders = db.Orders.AsNoTracking().Include(o => o.Customer).ToDictionary(o => o.Id);
        foreach (var line in db.Lines.AsNoTracking().Include(l => l.Order).OrderBy(l => l.Id).ToList())
        {
            line.Order = orders[line.OrderId];
            yield return line.Order.Customer.Name;
        }
    }
}
