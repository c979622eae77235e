// case: What the mapper calls reads more than the key of the reference
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Lines.Include(l => l.Product).OrderBy(l => l.Id).ToList().Select(l => Text(l)).ToList();

    static string Text(Line line) => $"{line.Product.Id}: {Name(line)}";

    static string Name(Line line) => line.Product.Name;
}
