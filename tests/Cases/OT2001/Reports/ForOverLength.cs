// case: A loop counts through the length of a list
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var customers = db.Customers.ToList();
        var lines = new List<string>();
        for (var i = 0; i < customers.Count; i++)
        {
            var customer = customers[i];
            lines.Add($"{customer.Name} {{|OT2001:db.Orders.Count|}(o => o.CustomerId == customer.Id)}");
        }

        return lines;
    }
}
