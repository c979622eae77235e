// case: Lists that initializers of a class and of its base have created are filled, and gone through
// fact: C4
// model: Shop
using Shop;

public abstract class Sheet
{
    public List<Order> Orders { get; } = [];
}

public class OrderSheet : Sheet
{
    public List<Row> Rows { get; set; } = new();
}

public class Row
{
    public Order Order { get; init; } = null!;
}

public static class Page
{
    static OrderSheet Load(ShopContext db)
    {
        var sheet = new OrderSheet();
        sheet.Orders.AddRange(db.Orders.Where(o => o.Status == OrderStatus.Open));
        foreach (var paid in db.Orders.Where(o => o.Status == OrderStatus.Paid).ToList()) sheet.Rows.Add(new Row { Order = paid });
        return sheet;
    }

    public static IEnumerable<string> Run(ShopContext db)
    {
        var sheet = Load(db);
        foreach (var order in sheet.Orders) yield return {|OT1001:order.Customer|}.Name;
        foreach (var row in sheet.Rows) yield return {|OT1001:row.Order.Shipment|}?.Code ?? "";
    }
}
