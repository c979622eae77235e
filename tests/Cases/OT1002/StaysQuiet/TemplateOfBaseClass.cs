// case: A base class queries and maps what its derived classes fill in, and each loads what it reads
// fact: T3, L3
// model: PlainShop
// file: Crud.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public abstract class CrudService<TEntity, TRow>(ShopContext db)
    where TEntity : class
{
    protected virtual IQueryable<TEntity> Query() => db.Set<TEntity>();

    protected abstract TRow ToRow(TEntity entity);

    public async Task<List<TRow>> AllAsync() => (await Query().ToListAsync()).Select(ToRow).ToList();
}

public class TagService(ShopContext db) : CrudService<Tag, string>(db)
{
    protected override string ToRow(Tag tag) => tag.Name;
}

public class OrderService(ShopContext db) : CrudService<Order, string>(db)
{
    protected override IQueryable<Order> Query() => base.Query().Include(o => o.Shipment);

    protected override string ToRow(Order order) => $"{order.Number} {order.Shipment?.Code}";
}

public class OrderWithCustomerService(ShopContext db) : OrderService(db)
{
    protected override IQueryable<Order> Query() => base.Query().Include(o => o.Customer);

    protected override string ToRow(Order order) => $"{base.ToRow(order)} {order.Customer?.Name}";
}

// file: Page.cs
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var rows = await new TagService(db).AllAsync();
        rows.AddRange(await new OrderService(db).AllAsync());
        rows.AddRange(await new OrderWithCustomerService(db).AllAsync());
        return rows;
    }
}
