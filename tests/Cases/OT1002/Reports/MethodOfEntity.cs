// case: A method of the entity goes through its collection, which is empty
// fact: C3, L22
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Customer).SingleAsync(o => o.Id == 1);
        return $"{order.Customer.Name} pays {{|OT1002:order.Total|}()}";
    }
}
