// case: The owned type comes with its owner, and the entity it leads to does not
// fact: E3
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.ToList()) yield return $"{customer.Address.City} in {{|OT1002:customer.Address.Country|}?.Name}";
    }
}
