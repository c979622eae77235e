// case: The query includes another path by its name
// fact: L5
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include("Customer.Region").ToList())
        {
            yield return $"{order.Number} to {order.Customer.Region.Name} as {{|OT1002:order.Shipment|}?.Code}";
        }
    }
}
