// case: List.ForEach runs a query for each element
// fact: C4, C6
// model: PlainShop
// repair: none
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var customers = db.Customers.ToList();
        customers.ForEach(c =>
        {
            var last = db.Orders.Where(o => o.CustomerId == c.Id).OrderBy(o => o.PlacedOn).{|OT2001:LastOrDefault|}();
            lines.Add($"{c.Name} {last?.Number}");
        });
        return lines;
    }
}
