// case: The member sets the foreign key of an entity, which may be another than that of the reference until it is saved
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders.Include(o => o.Customer).OrderBy(o => o.Id).ToList();
        var lines = orders.Select(o => $"{o.Number} {o.Customer.Id}").ToList();
        orders[0].CustomerId = 2;
        return lines;
    }
}
