// case: A new element of a collection leads back to the entity, whose reference nothing has loaded
// fact: L12, L22
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.FirstAsync(o => o.Id == 2);
        var line = new Line { Quantity = 1, ProductId = 1 };
        order.Lines.Add(line);
        await db.SaveChangesAsync();
        return {|OT1002:Describe|}(line);
    }

    static string Describe(Line line) => $"{line.Order.Number} {line.Order.Customer?.Name}";
}
