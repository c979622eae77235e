// case: The query is two calls away from the loop, in other classes
// fact: C6
// model: PlainShop
// repair: none
// file: Prices.cs
using Shop;

public class Prices(ShopContext db)
{
    public long LowestOf(int productId) => db.Lines.Where(l => l.ProductId == productId).Select(l => l.Quantity).Min();
}

public class Catalogue(Prices prices)
{
    public string TextOf(Product product) => $"{product.Name} from {prices.LowestOf(product.Id)}";
}

// file: Page.cs
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var catalogue = new Catalogue(new Prices(db));
        foreach (var product in db.Products.ToArray()) yield return {|OT2001:catalogue.TextOf|}(product);
    }
}
