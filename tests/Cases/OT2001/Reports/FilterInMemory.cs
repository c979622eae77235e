// case: A filter that runs in memory asks the database for each element
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var customers = db.Customers.ToList();
        return customers.Where(c => {|OT2001:db.Reviews.Any|}(r => r.CustomerId == c.Id)).Select(c => c.Name).ToList();
    }
}
