// case: Something is added to a collection that is not loaded, which needs nothing of what is there
// fact: L16
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var product = await db.Products.FirstAsync(p => p.Id == 1);
        foreach (var order in await db.Orders.ToListAsync())
        {
            order.Lines.Add(new Line { Product = product, Quantity = 100, Price = new Money(5) });
        }

        await db.SaveChangesAsync();
        return $"{await db.Lines.CountAsync()} lines";
    }
}
