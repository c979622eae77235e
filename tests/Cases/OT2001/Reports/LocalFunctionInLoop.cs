// case: A local function queries, and the loop calls it
// fact: C4, C6
// model: PlainShop
// repair: none
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.ToList()) yield return $"{customer.Name} {{|OT2001:OrdersOf|}(customer.Id)}";

        int OrdersOf(int id) => db.Orders.Count(o => o.CustomerId == id);
    }
}
