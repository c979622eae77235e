// case: A mapper is passed to a method of one's own, which maps a list
// fact: C4
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => Mapping.Map(db.Reviews.ToList(), {|OT1002:ReviewText.From|});
}

public static class Mapping
{
    public static List<TResult> Map<T, TResult>(IReadOnlyCollection<T> items, Func<T, TResult> map)
    {
        var results = new List<TResult>(items.Count);
        foreach (var item in items) results.Add(map(item));
        return results;
    }
}

public static class ReviewText
{
    public static string From(Review review) => $"{review.Stars} for {review.Product?.Name}";
}
