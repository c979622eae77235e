// case: Queries are checked, described and asked for their context, not executed
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Shop;

public static class Check
{
    public static void NotNull(object? value) => ArgumentNullException.ThrowIfNull(value);

    public static T Required<T>(T? value) => value ?? throw new ArgumentNullException();

    public static DbContext ContextOf(this IQueryable query) => ((IInfrastructure<IServiceProvider>)query).GetService<ICurrentDbContext>().Context;
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var id in db.Orders.Select(o => o.Id).ToList())
        {
            var query = db.Lines.AsQueryable();
            Check.NotNull(db.Orders);
            Check.Required(query);
            yield return $"{id} {db.Lines.ContextOf() == db}";
        }
    }
}
