// case: The navigations are read in a projection, which the server computes
// fact: T2
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) =>
        db.Lines.Select(l => l.Order.Customer.Name + " buys " + l.Product.Name).ToList();
}
