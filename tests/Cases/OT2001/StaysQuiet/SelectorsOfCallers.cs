// case: A query for each selector that the code lists
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => Texts(db, new List<System.Linq.Expressions.Expression<Func<Customer, string>>> { c => c.Name, c => c.Name + "!" });

    static List<string> Texts(ShopContext db, List<System.Linq.Expressions.Expression<Func<Customer, string>>> selectors)
    {
        var lines = new List<string>();
        foreach (var selector in selectors) lines.AddRange(db.Customers.OrderBy(c => c.Id).Select(selector).Take(2).ToList());
        return lines;
    }
}
