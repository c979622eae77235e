// case: Without tracking but with identity resolution, a projected entity still finds what is projected beside it
// fact: L13
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.AsNoTrackingWithIdentityResolution().Select(o => new { o, o.Customer }).ToList()) yield return row.o.Customer.Name;
    }
}
