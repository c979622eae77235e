// case: What the loop goes over leaves out what it has done
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var done = new HashSet<int>();
        var orders = db.Orders.OrderBy(o => o.Id).ToList();
        foreach (var order in orders.Where(o => !done.Contains(o.CustomerId)))
        {
            done.Add(order.CustomerId);
            texts.Add({|OT2001:db.Customers.First|}(c => c.Id == order.CustomerId).Name);
        }
        return texts;
    }
}
