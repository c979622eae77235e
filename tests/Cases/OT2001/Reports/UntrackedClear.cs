// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var review in db.Reviews.ToList())
        {
            var customer = db.Customers.AsNoTracking().Include(c => c.Orders).{|OT2001:First|}(c => c.Id == review.CustomerId);
            lines.Add($"{review.Id} {customer.Orders.Count}");
            customer.Orders.Clear();
        }
        return lines;
    }
}
