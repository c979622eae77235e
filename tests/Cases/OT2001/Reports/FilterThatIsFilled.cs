// case: Each turn fills the filter by which it asks
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Filter
{
    public int CustomerId { get; set; }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var filter = new Filter();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            filter.CustomerId = order.CustomerId;
            var customer = {|OT2001:db.Customers.FirstOrDefault|}(c => c.Id == filter.CustomerId);
            texts.Add($"{order.Number} {customer?.Name}");
        }
        return texts;
    }
}
