// case: A generic repository queries entities of any type
// fact: L1
// model: Shop
// repair: none
// file: OrderPage.cs
using Shop;

public static class OrderPage
{
    public static List<string> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        return repository.All().Select(o => $"{o.Number} for {{|OT1001:o.Customer|}.Name}").ToList();
    }
}

// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repository<TEntity>(ShopContext context)
    where TEntity : class
{
    DbSet<TEntity> Set { get; } = context.Set<TEntity>();

    public IReadOnlyList<TEntity> All() => Set.ToList();
}
