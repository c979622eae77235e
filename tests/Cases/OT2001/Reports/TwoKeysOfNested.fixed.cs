// case: A value of the outer and one of the inner element decide together what is asked for
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var customers = db.Customers.Include(c => c.Orders).ToList();
        var customerIds = customers.Select(customer => customer.Id).Distinct().ToList();
        var statuses = customers.SelectMany(customer => customer.Orders).Select(order => order.Status).Distinct().ToList();
        var orderCountsByCustomerIdAndStatus = db.Orders
            .Where(o => customerIds.Contains(o.CustomerId))
            .Where(o => statuses.Contains(o.Status) && o.Number != "")
            .GroupBy(o => new { o.CustomerId, o.Status })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionary(g => (g.Key.CustomerId, g.Key.Status), g => g.Count);
        var orderIds = customers.SelectMany(customer => customer.Orders).Select(order => order.Id).Distinct().ToList();
        var customerIdAndStarsWithReviews = db.Reviews
            .Where(r => customerIds.Contains(r.CustomerId) && orderIds.Contains(r.Stars))
            .Select(r => new { r.CustomerId, r.Stars })
            .Distinct()
            .AsEnumerable()
            .Select(x => (x.CustomerId, x.Stars))
            .ToHashSet();
        var linesByOrderIdAndProductId = db.Lines
            .Where(l => orderIds.Contains(l.OrderId) && customerIds.Contains(l.ProductId))
            .OrderBy(l => l.Id)
            .ToLookup(l => (l.OrderId, l.ProductId));
        foreach (var customer in customers)
        {
            foreach (var order in customer.Orders)
            {
                var count = orderCountsByCustomerIdAndStatus.GetValueOrDefault((customer.Id, order.Status));
                if (customerIdAndStarsWithReviews.Contains((customer.Id, order.Id))) lines.Add($"{order.Number}: {count}");
                else lines.Add($"{count}");
                foreach (var line in linesByOrderIdAndProductId[(order.Id, customer.Id)]) lines.Add($"{line.Quantity}");
            }
        }

        return lines;
    }
}
