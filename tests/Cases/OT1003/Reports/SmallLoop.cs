// case: The loop goes over two rows, as the code says
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in {|#0:db.Orders|}.OrderBy(o => o.Id).Take(2).ToList()) yield return {|OT1003:order.Customer|}.Name;
    }
}
