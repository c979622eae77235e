// case: A mapper in another file reads the key of a reference, and so does what it calls
// model: Shop
// file: LinePage.cs
using Shop;

public static class LinePage
{
    public static List<string> Run(ShopContext db) => db.Lines.OrderBy(l => l.Id).ToList().Select(l => $"{{|OT1001:LineText.From|}(l)}, {l.Product.Id}").ToList();
}

// file: LineText.cs
using Shop;

public static class LineText
{
    public static string From(Line line) => $"{line.Quantity} × {line.Product.Id}: {Again(line)}";

    static string Again(Line line)
    {
        var both = (line.Product!.Id, line.Quantity);
        return both.Id.ToString();
    }
}
