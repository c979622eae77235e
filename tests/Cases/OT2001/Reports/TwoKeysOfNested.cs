// case: A value of the outer and one of the inner element decide together what is asked for
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in db.Customers.Include(c => c.Orders).ToList())
        {
            foreach (var order in customer.Orders)
            {
                var count = db.Orders.Where(o => o.CustomerId == customer.Id).{|OT2001:Count|}(o => o.Status == order.Status && o.Number != "");
                if ({|OT2001:db.Reviews.Any|}(r => r.CustomerId == customer.Id && r.Stars == order.Id)) lines.Add($"{order.Number}: {count}");
                else lines.Add($"{count}");
                foreach (var line in db.Lines.Where(l => l.OrderId == order.Id && l.ProductId == customer.Id).{|OT2001:OrderBy|}(l => l.Id)) lines.Add($"{line.Quantity}");
            }
        }

        return lines;
    }
}
