// case: Each turn changes an object of its own, that is not tracked
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            var customer = db.Customers.AsNoTracking().{|OT2001:First|}(c => c.Id == order.CustomerId);
            customer.Name += "!";
            texts.Add($"{order.Number} {customer.Name}");
        }
        return texts;
    }
}
