// case: The elements of each element are asked for in a lambda
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var customer in db.Customers.Include(c => c.Orders).ToList())
        {
            var codes = customer.Orders.Select(o => {|OT2001:db.Shipments.FirstOrDefault|}(s => s.OrderId == o.Id)?.Code ?? "none").ToList();
            texts.AddRange(codes);
        }
        return texts;
    }
}
