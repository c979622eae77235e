// case: Two loops call the same method of a repository: the second uses the one that was added for the first
// model: PlainShop
// file: Repository.cs
using Shop;

public class ProductRepository(ShopContext db)
{
    public bool HasReviews(int productId) => db.Reviews.Any(r => r.ProductId == productId);

    public int Sold(int id)
    {
        return db.Lines.Count(l => l.ProductId == id);
    }
}

// file: Page.cs
using Shop;

public class Lists(ShopContext db, ProductRepository products)
{
    public IEnumerable<string> Reviewed()
    {
        foreach (var product in db.Products.ToList())
        {
            if ({|OT2001:products.HasReviews|}(product.Id)) yield return product.Name;
        }
    }

    public List<string> All()
    {
        var lines = new List<string>();
        foreach (var product in db.Products.ToList())
        {
            lines.Add($"{product.Name} {{|OT2001:products.HasReviews|}(product.Id)} {{|OT2001:products.Sold|}(product.Id)}");
        }

        return lines;
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lists = new Lists(db, new ProductRepository(db));
        return [.. lists.Reviewed(), .. lists.All()];
    }
}
