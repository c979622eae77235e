// case: A proxy loads the reference of one row
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
    public static async Task<string> Run(ProxyContext db)
    {
        var order = await {|#0:db.Orders|}.FirstAsync(o => o.Number == "O-1");
        return {|OT1003:order.Customer|}.Name;
    }
}
