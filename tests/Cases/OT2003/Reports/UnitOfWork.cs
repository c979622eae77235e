// case: A unit of work in front of the context is asked to save for each element
// model: PlainShop
// repair: none
// file: UnitOfWork.cs
using Shop;

public interface IUnitOfWork
{
    Task CompleteAsync(CancellationToken cancellationToken);
}

public sealed class UnitOfWork(ShopContext db) : IUnitOfWork
{
    public async Task CompleteAsync(CancellationToken cancellationToken) => await db.SaveChangesAsync(cancellationToken);
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Renaming(ShopContext db, IUnitOfWork work)
{
    public async Task<List<string>> RunAsync(CancellationToken cancellationToken)
    {
        var products = await db.Products.ToListAsync(cancellationToken);
        foreach (var product in products)
        {
            product.Name += "!";
            await {|OT2003:work.CompleteAsync|}(cancellationToken);
        }

        return products.ConvertAll(p => p.Name);
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new Renaming(db, new UnitOfWork(db)).RunAsync(default);
}
