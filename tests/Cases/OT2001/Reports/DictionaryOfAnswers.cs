// case: The values of a dictionary are asked for one by one
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var ids = db.Customers.Select(c => c.Id).ToList();
        var counts = ids.ToDictionary(id => id, id => {|OT2001:db.Orders.Count|}(o => o.CustomerId == id));
        return counts.Select(c => $"{c.Key}: {c.Value}");
    }
}
