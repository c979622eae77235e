// case: Owned types come with their owner, and an auto-included navigation with every query
// fact: E3, L2
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.ToList()) yield return $"{customer.Address.City} {customer.Preferences.Language} {customer.Phones.Count} {customer.Interests.Count}";
        foreach (var order in db.Orders.ToList()) yield return order.Currency.Symbol;
    }
}
