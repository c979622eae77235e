// case: A projection within the projection hands the elements of a collection to a method
// fact: C3, L11
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.Select(o => new { o.Number, Lines = o.Lines.Select(l => {|OT1002:Text|}(l)).ToList() }).ToList();
        return orders.Select(o => $"{o.Number}: {string.Join(", ", o.Lines.Order())}");
    }

    static string Text(Line line) => $"{line.Quantity} × {line.Product?.Name}";
}
