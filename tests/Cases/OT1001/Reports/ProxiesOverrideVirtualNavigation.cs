// case: Lazy-loading proxies override a virtual navigation
// fact: L17
// model: VirtualShop
// ef: 10
using Microsoft.EntityFrameworkCore;
using Shop;

public class ProxyContext(DbContextOptions options) : ShopContext(options)
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseLazyLoadingProxies();
}

public static class Page
{
    public static IEnumerable<string> Run(ProxyContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            yield return {|OT1001:order.Customer|}.Name;
        }
    }
}
