// case: The element went through the transparent identifiers of let and join
// fact: L9, L11
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders =
            (from o in db.Orders
             join c in db.Customers on o.CustomerId equals c.Id
             let label = c.Name + " " + o.Number
             where label != ""
             orderby label
             select new { Order = o, Label = label }).ToList();
        foreach (var row in orders) yield return $"{row.Label}: {{|OT1001:row.Order.Lines|}.Count}";
    }
}
