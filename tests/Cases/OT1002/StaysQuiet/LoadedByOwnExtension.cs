// case: The application's own methods load explicitly, and only what is not there yet
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Loading
{
    public static async Task LoadCustomerAsync(this DbContext db, Order order)
    {
        var reference = db.Entry(order).Reference(o => o.Customer);
        if (!reference.IsLoaded) await reference.LoadAsync();
    }

    public static void EnsureLines(this ShopContext db, Order order)
    {
        if (db.Entry(order).Collection(o => o.Lines).IsLoaded) return;
        db.Entry(order).Collection(o => o.Lines).Query().Include(l => l.Product).Load();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.OrderBy(o => o.Id).FirstAsync();
        await db.LoadCustomerAsync(order);
        db.EnsureLines(order);
        return [order.Customer.Name, .. order.Lines.Select(l => $"{l.Product.Name} for {l.Order.Customer.Name}")];
    }
}
