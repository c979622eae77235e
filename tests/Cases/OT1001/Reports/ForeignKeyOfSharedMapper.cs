// case: Two pages share a mapper that reads a key, one of them reads a key and another reference as well
// model: Shop
// file: Text.cs
using Shop;

public static class Text
{
    public static string Of(Line line) => $"{line.Quantity} × {line.Product.Id}";
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
        return lines.Select(l => {|OT1001:Text.Of|}(l)).ToList();
    }

    static List<string> Second(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var line in db.Lines.AsNoTracking().OrderBy(l => l.Id).ToList())
        {
            texts.Add($"{{|OT1001:line.Product|}.Id} {Text.Of(line)} of {{|OT1001:line.Order|}.Number}");
        }

        return texts;
    }

    static List<string> Third(ShopContext db) => db.Lines.AsNoTracking().ToList().ConvertAll(l => $"{{|OT1001:Text.Of|}(l)} {l.Product.Name}");
}
