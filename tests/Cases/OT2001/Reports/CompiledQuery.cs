// case: A compiled query is run for each element
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    static readonly Func<ShopContext, int, int> Count = EF.CompileQuery((ShopContext db, int id) => db.Orders.Count(o => o.CustomerId == id));

    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in db.Customers.ToList()) lines.Add($"{customer.Name} {{|OT2001:Count|}(db, customer.Id)}");
        return lines;
    }
}
