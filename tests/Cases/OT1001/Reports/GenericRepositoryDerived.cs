// case: A repository inherits its queries from a generic one, behind an interface
// fact: L1
// model: Shop
// repair: none
// file: ReviewPage.cs
using Shop;

public class ReviewPage(IReviewRepository reviews)
{
    public static Task<List<string>> Run(ShopContext db) => new ReviewPage(new ReviewRepository(db)).LinesAsync();

    async Task<List<string>> LinesAsync()
    {
        var all = await reviews.GetAllAsync();
        return all.Select(r => $"{r.Stars} for {{|OT1001:r.Product|}.Name}").ToList();
    }
}

// file: Repositories.cs
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T>
    where T : class
{
    Task<List<T>> GetAllAsync(Expression<Func<T, bool>>? filter = null);
}

public interface IReviewRepository : IRepository<Review>;

public abstract class RepositoryBase<T>(ShopContext context) : IRepository<T>
    where T : class
{
    protected DbSet<T> Set => context.Set<T>();

    public virtual async Task<List<T>> GetAllAsync(Expression<Func<T, bool>>? filter = null)
    {
        IQueryable<T> query = Set;
        if (filter != null) query = query.Where(filter);
        return await query.ToListAsync();
    }
}

public class ReviewRepository(ShopContext context) : RepositoryBase<Review>(context), IReviewRepository;
