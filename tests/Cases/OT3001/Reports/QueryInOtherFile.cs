// case: The query begins in another file, and others may execute it too
// model: PlainShop
// option: onetrip.query_splitting = single
// repair: none
// file: Orders.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    public IQueryable<Order> All() => db.Orders.Include(o => o.Lines).Include(o => o.Tags);
}
// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        new Orders(db).All().{|OT3001:ToList|}().Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");
}
