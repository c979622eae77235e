// case: The rows under each element are found by a key that may be missing
// fact: C6
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var categories = db.Categories.ToList();
        var categoryIds = categories.Select(category => (int?)category.Id).Distinct().ToList();
        var categoriesByParentId = db.Categories.Where(c => categoryIds.Contains(c.ParentId)).ToLookup(c => c.ParentId);
        var parentIdsWithCategories = db.Categories
            .Where(c => categoryIds.Contains(c.ParentId))
            .Select(c => c.ParentId)
            .Distinct()
            .ToHashSet();
        var categoryCountsByParentId = db.Categories
            .Where(c => categoryIds.Contains(c.ParentId))
            .GroupBy(c => c.ParentId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionary(g => g.Key!.Value, g => g.Count);
        foreach (var category in categories)
        {
            var names = categoriesByParentId[category.Id].ToList().Select(c => c.Name);
            var isParent = parentIdsWithCategories.Contains(category.Id);
            var count = categoryCountsByParentId.GetValueOrDefault(category.Id);
            texts.Add($"{category.Name}: {string.Join(",", names)} {isParent} {count}");
        }

        return texts;
    }
}
