// case: The reference of a row is assigned before it is read
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var region = db.Regions.First(r => r.Id == 1);
        var customer = new Customer { Name = "New", Region = region };
        return $"{customer.Name} in {customer.Region.Name}";
    }
}
