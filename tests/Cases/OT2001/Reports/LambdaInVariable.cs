// case: A lambda in a variable queries, and the loop calls it
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        Func<int, string> name = id => db.Customers.Where(c => c.Id == id).Select(c => c.Name).First();
        var lines = new List<string>();
        foreach (var id in db.Customers.Select(c => c.Id).ToList()) lines.Add({|OT2001:name|}(id));
        return lines;
    }
}
