// case: An iterator asks until one answer ends it
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => Names(db, db.Customers.OrderBy(c => c.Id).ToList()).ToList();

    static IEnumerable<string> Names(ShopContext db, List<Customer> customers)
    {
        foreach (var customer in customers)
        {
            if (db.Orders.Any(o => o.CustomerId == customer.Id)) yield break;
            yield return customer.Name;
        }
    }
}
