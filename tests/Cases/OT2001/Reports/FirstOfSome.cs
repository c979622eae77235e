// case: The row of each element is asked for by two conditions, in two calls
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var order in db.Orders.ToList())
        {
            var customer = db.Customers.Where(c => c.Id == order.CustomerId).{|OT2001:FirstOrDefault|}(c => c.RegionId > 1);
            texts.Add($"{order.Number} {customer?.Name}");
        }
        return texts;
    }
}
