// case: The entry's query includes what is read of each element
// fact: L15
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customer = await db.Customers.SingleAsync(c => c.Id == 1);
        var orders = await db.Entry(customer).Collection(c => c.Orders).Query().Include(o => o.Lines).ThenInclude(l => l.Product).ToListAsync();
        return orders.SelectMany(o => o.Lines).Select(l => l.Product.Name).ToList();
    }
}
