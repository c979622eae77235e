// case: The best of each group is taken, in memory
// fact: C1
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Reviews.ToList()
        .GroupBy(r => r.ProductId)
        .Select(g => g.MaxBy(r => r.Stars)!)
        .Select(r => $"{r.Stars} for {{|OT1002:r.Product|}?.Name}")
        .ToList();
}
