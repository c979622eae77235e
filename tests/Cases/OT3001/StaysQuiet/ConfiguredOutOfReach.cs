// case: The place where the provider is configured is out of reach
// model: PlainShop
// grows: the configuration may split all queries
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        db.Orders.Include(o => o.Lines).Include(o => o.Tags).ToList().Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");
}
