// case: The query runs for the element at which the loop ends
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        foreach (var order in await db.Orders.OrderBy(o => o.Id).ToListAsync())
        {
            if (order.Status == OrderStatus.Sent)
            {
                var customer = await db.Customers.SingleAsync(c => c.Id == order.CustomerId);
                return $"{order.Number} for {customer.Name}";
            }
        }

        return "nothing";
    }
}
