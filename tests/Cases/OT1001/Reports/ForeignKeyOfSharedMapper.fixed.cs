// file: Text.cs
using Shop;

public static class Text
{
    public static string Of(Line line) => $"{line.Quantity} × {line.ProductId}";
}

// file: Pages.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Pages
{
    public static IEnumerable<string> Run(ShopContext db) => First(db).Concat(Second(db)).Concat(Third(db));

    static List<string> First(ShopContext db)
    {
        var lines = db.Lines.OrderBy(l => l.Id).ToList();
        return lines.Select(l => Text.Of(l)).ToList();
    }

    static List<string> Second(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var line in db.Lines.Include(l => l.Order).AsNoTracking().OrderBy(l => l.Id).ToList())
        {
            texts.Add($"{line.ProductId} {Text.Of(line)} of {line.Order.Number}");
        }

        return texts;
    }

    static List<string> Third(ShopContext db) => db.Lines.Include(l => l.Product).AsNoTracking().ToList().ConvertAll(l => $"{Text.Of(l)} {l.Product.Name}");
}
