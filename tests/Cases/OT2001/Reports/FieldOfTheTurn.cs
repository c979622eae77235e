// case: Each turn puts what it asks by into a field
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
            current = order.CustomerId;
            var customer = {|OT2001:db.Customers.FirstOrDefault|}(c => c.Id == current);
            texts.Add($"{order.Number} {customer?.Name}");
        }
        return texts;
    }

    static int current;
}
