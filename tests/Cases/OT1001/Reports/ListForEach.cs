// case: List.ForEach instead of a loop
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var names = new List<string>();
        db.Reviews.ToList().ForEach(r =>
        {
            if (r.Stars > 2) names.Add({|OT1001:r.Product|}.Name);
        });
        return names;
    }
}
