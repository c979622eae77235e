// case: AsSingleQuery says that one command is meant
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Lines).Include(o => o.Tags).AsSingleQuery().ToList())
            yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
