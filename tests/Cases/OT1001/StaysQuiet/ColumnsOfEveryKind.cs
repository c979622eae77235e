// case: Owned, complex, converted, unmapped properties and lists of values come with their entity
// fact: E2, E3
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var customer in db.Customers.ToList())
        {
            foreach (var phone in customer.Phones) yield return $"{phone.Kind} {phone.Number}";
            foreach (var interest in customer.Interests.Where(i => i.Length > 3)) yield return interest;
            var (street, news) = (customer.Address.Street, customer.Preferences?.Newsletter);
            yield return $"{street} {news} {customer.LastViewed?.Number}";
        }

        foreach (var product in db.Products.ToList()) yield return $"{product.Size.Width * product.Size.Height} {product.CategoryId} {product.SupplierId}";
        foreach (var line in db.Lines.Where(l => l.OrderId == 1).ToList()) yield return $"{line.Price} {line.Price.Cents} {line.Price * line.Quantity}";
    }
}
