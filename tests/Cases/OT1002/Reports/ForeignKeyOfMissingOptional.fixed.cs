// case: Of an optional reference that is null, only the key is read, which the foreign key has
// fact: L22
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Products.AsNoTracking().OrderBy(p => p.Id).ToList().Select(p => $"{p.Name} {p.SupplierId}").ToList();
}
