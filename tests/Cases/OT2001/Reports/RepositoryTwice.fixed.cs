// file: Repository.cs
using Shop;

public class ProductRepository(ShopContext db)
{
    public bool HasReviews(int productId) => db.Reviews.Any(r => r.ProductId == productId);

    public HashSet<int> HasReviewsByProductIds(IEnumerable<int> productIds) => db.Reviews.Where(r => productIds.Contains(r.ProductId)).Select(r => r.ProductId).Distinct().ToHashSet();

    public int Sold(int id)
    {
        return db.Lines.Count(l => l.ProductId == id);
    }

    public Dictionary<int, int> SoldByIds(IEnumerable<int> ids)
    {
        return db.Lines.Where(l => ids.Contains(l.ProductId)).GroupBy(l => l.ProductId).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);
    }
}

// file: Page.cs
using Shop;

public class Lists(ShopContext db, ProductRepository products)
{
    public IEnumerable<string> Reviewed()
    {
        var productList = db.Products.ToList();
        var productIds = productList.Select(product => product.Id).Distinct().ToList();
        var productIdsWithReviews = products.HasReviewsByProductIds(productIds);
        foreach (var product in productList)
        {
            if (productIdsWithReviews.Contains(product.Id)) yield return product.Name;
        }
    }

    public List<string> All()
    {
        var lines = new List<string>();
        var productList = db.Products.ToList();
        var productIds = productList.Select(product => product.Id).Distinct().ToList();
        var productIdsWithReviews = products.HasReviewsByProductIds(productIds);
        var lineCountsByProductId = products.SoldByIds(productIds);
        foreach (var product in productList)
        {
            lines.Add($"{product.Name} {productIdsWithReviews.Contains(product.Id)} {lineCountsByProductId.GetValueOrDefault(product.Id)}");
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
