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
            var customer = db.Customers.Where(c => c.Id == review.CustomerId).Select(c => new { c.Name, Numbers = c.Orders.Select(o => o.Number).ToList() }).{|OT2001:First|}();
            customer.Numbers.Add("and so on");
            lines.Add($"{review.Id} {string.Join(", ", customer.Numbers.Order())}");
        }
        return lines;
    }
}
