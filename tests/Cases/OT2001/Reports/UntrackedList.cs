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
            var customer = db.Customers.AsNoTracking().{|OT2001:First|}(c => c.Id == review.CustomerId);
            customer.Interests.Add("shopping");
            lines.Add($"{review.Id} {string.Join(", ", customer.Interests)}");
        }
        return lines;
    }
}
