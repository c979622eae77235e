// case: A reference and a collection of one entity are loaded by the change tracker's entry
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.FirstAsync(o => o.Id == 1);
        await db.Entry(order).Reference(o => o.Customer).LoadAsync();
        db.Entry(order).Collection(o => o.Lines).Load();
        db.Entry(order).Collection("Tags").Load();
        var lines = new List<string> { order.Customer.Name };
        foreach (var line in order.Lines) lines.Add($"{line.Quantity} for {line.Order.Customer.Name}");
        foreach (var tag in order.Tags) lines.Add(tag.Name);
        return lines;
    }
}
