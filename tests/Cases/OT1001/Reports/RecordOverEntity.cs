// case: A positional record keeps the entity, and a property of the record reads a reference of it
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var rows = new List<Row>();
        foreach (var order in db.Orders.ToList()) rows.Add(new Row(order, rows.Count + 1));
        return rows.ConvertAll(r => {|OT1001:r.Text|});
    }

    record Row(Order Order, int Position)
    {
        public string Text => $"{Position}. {Order.Customer.Name}";
    }
}
