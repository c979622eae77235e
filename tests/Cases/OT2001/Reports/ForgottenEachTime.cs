// case: The context forgets after each element what it has brought
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var order in db.Orders.AsNoTracking().OrderBy(o => o.Id).ToList())
        {
            var customer = {|OT2001:db.Customers.First|}(c => c.Id == order.CustomerId);
            customer.Name += "!";
            texts.Add(customer.Name);
            db.ChangeTracker.Clear();
        }
        return texts;
    }
}
