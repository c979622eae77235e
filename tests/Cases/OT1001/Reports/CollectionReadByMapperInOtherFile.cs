// case: A mapper in another file reads a collection of each element, and a reference of that
// fact: L17, C2
// model: Shop
// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await {|#0:db.Orders|}.OrderBy(o => o.Id).Take(2).ToListAsync();
        return orders.Select(o => {|OT1001:OrderText.From|}(o)).ToList();
    }
}

// file: OrderText.cs
using Shop;

public static class OrderText
{
    public static string From(Order order) => $"{order.Number}: {string.Join(", ", order.Lines.Select(l => l.Product.Name).Order())}";
}
