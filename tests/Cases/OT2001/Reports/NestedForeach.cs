// case: An inner loop goes over a query that depends on the outer element
// fact: C6, C1
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            foreach (var line in {|OT2001:db.Lines.Where|}(l => l.OrderId == order.Id)) yield return $"{order.Number} {line.Quantity}";
        }
    }
}
