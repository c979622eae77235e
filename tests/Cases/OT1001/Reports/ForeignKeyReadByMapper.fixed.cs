// file: LinePage.cs
using Shop;

public static class LinePage
{
    public static List<string> Run(ShopContext db) => db.Lines.OrderBy(l => l.Id).ToList().Select(l => $"{LineText.From(l)}, {l.ProductId}").ToList();
}

// file: LineText.cs
using Shop;

public static class LineText
{
    public static string From(Line line) => $"{line.Quantity} × {line.ProductId}: {Again(line)}";

    static string Again(Line line)
    {
        var both = (Id: line.ProductId, line.Quantity);
        return both.Id.ToString();
    }
}
