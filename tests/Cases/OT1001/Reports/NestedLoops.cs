// case: Loops within loops, the last of which leads to what is missing
// fact: L4
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in db.Customers.Include(c => c.Orders).AsSplitQuery().ToList())
        {
            foreach (var order in customer.Orders)
            {
                foreach (var tag in {|OT1001:order.Tags|}) lines.Add($"{customer.Name}, {order.Number}: {tag.Name}");
            }
        }

        return lines;
    }
}
