// case: The include goes through an owned type to an entity
// fact: E3, L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) =>
        db.Customers.AsNoTracking().Include(c => c.Address.Country).ToList().ConvertAll(c => $"{c.Address.Street}, {c.Address.Country.Name}");
}
