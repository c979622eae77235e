// case: The entities that are read lie on the path of an include from elsewhere
// fact: L3, L11
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var lines = db.Lines.Include(l => l.Order.Customer.Region).Include(l => l.Product.Category).ToList();
        foreach (var order in lines.Select(l => l.Order).Distinct().OrderBy(o => o.Customer.Name)) yield return order.Customer.Region.Name;
        foreach (var group in lines.GroupBy(l => l.Product)) yield return $"{group.Key.Category.Name} {group.Sum(l => l.Quantity)} {group.First().Order.Customer.Name}";
        var best = lines.MaxBy(l => l.Quantity);
        yield return $"{best?.Product.Category.Name}";
        var byCustomer = new Dictionary<int, Customer>();
        foreach (var line in lines) byCustomer[line.Order.CustomerId] = line.Order.Customer;
        foreach (var customer in byCustomer.Values) yield return customer.Region.Name;
    }
}
