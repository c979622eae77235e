// case: The loop stands in a lambda that is handed to code out of reach, as an endpoint is
// fact: C4
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Program
{
    public static Task<List<string>> Run(ShopContext db)
    {
        var routes = new Dictionary<string, Delegate>();
        routes["/orders"] = async (ShopContext shop) =>
        {
            var orders = await shop.Orders.ToListAsync();
            return orders.Select(o => {|OT1001:o.Customer|}.Name).ToList();
        };
        return (Task<List<string>>)routes["/orders"].DynamicInvoke(db)!;
    }
}
