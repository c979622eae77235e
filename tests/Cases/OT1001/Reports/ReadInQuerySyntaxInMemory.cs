// case: Query syntax over a list: let, where and orderby run in memory
// fact: C1, C4
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        return (from order in orders
                let buyer = {|OT1001:order.Customer|}
                where buyer.Name != ""
                orderby buyer.Name, order.Number
                select $"{order.Number} for {buyer.Name}").ToList();
    }
}
