// case: A base class queries and maps what its derived classes fill in: which of them it is, the caller knows
// fact: T3, L19
// model: PlainShop
// repair: none
// file: Crud.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public abstract class CrudService<TEntity, TRow>(ShopContext db)
    where TEntity : class
{
    protected virtual IQueryable<TEntity> Query() => db.Set<TEntity>();

    protected abstract TRow ToRow(TEntity entity);

    public async Task<List<TRow>> AllAsync() => (await Query().ToListAsync()).Select(ToRow).ToList();

    public Task<List<TRow>> AgainAsync() => AllAsync();
}

public class OrderService(ShopContext db) : CrudService<Order, string>(db)
{
    protected override string ToRow(Order order) => $"{order.Number} {order.Shipment?.Code}";
}

public class ProductService(ShopContext db) : CrudService<Product, string>(db)
{
    protected override IQueryable<Product> Query() => base.Query().Include(p => p.Category);

    protected override string ToRow(Product product) => $"{product.Name} {product.Category?.Name} {product.Supplier?.Name}";
}

// file: Page.cs
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var rows = await new OrderService(db).{|OT1002:AllAsync|}();
        rows.AddRange(await new ProductService(db).{|OT1002:AgainAsync|}());
        return rows;
    }
}
