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
        var all = new List<Customer>();
        foreach (var review in db.Reviews.ToList())
        {
            all.Add(db.Customers.AsNoTracking().{|OT2001:First|}(c => c.Id == review.CustomerId));
        }

        foreach (var customer in all) customer.Name += "!";
        lines.AddRange(all.Select(c => c.Name));
        return lines;
    }
}
