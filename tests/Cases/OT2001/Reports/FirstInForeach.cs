// case: A loop asks for a row by each element's key
// fact: C6
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            var customer = {|OT2001:db.Customers.First|}(c => c.Id == order.CustomerId);
            yield return $"{order.Number} for {customer.Name}";
        }
    }
}
