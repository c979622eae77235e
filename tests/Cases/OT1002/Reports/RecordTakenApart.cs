// case: A record of entities is taken apart, and tasks are awaited together
// fact: L19
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public record FirstOfEach(Order Order, Product Product);

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var (order, product) = First(db);
        var lines = new List<string> { $"{order.Number} {{|OT1002:order.Shipment|}?.Code} {{|OT1002:product.Category|}?.Name}" };
        foreach (var (_, one) in new List<FirstOfEach> { First(db) }) lines.Add(one.Name);

        var found = await Task.WhenAll(ReviewAsync(db, 1), ReviewAsync(db, 2));
        lines.Add($"{found[0].{|OT1002:Customer|}?.Name}");
        return lines;
    }

    static FirstOfEach First(ShopContext db) => new(db.Orders.OrderBy(o => o.Id).First(), {|#0:db.Products|}.OrderBy(p => p.Id).First());

    static Task<Review> ReviewAsync(ShopContext db, int id) => db.Reviews.SingleAsync(r => r.Id == id);
}
