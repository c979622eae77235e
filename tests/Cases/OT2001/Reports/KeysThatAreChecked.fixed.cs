// case: Only elements with a key are asked for
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var categories = db.Categories.ToList();
        var parentIds = categories
            .Where(category => category.ParentId != null)
            .Select(category => category.ParentId!.Value)
            .Distinct()
            .ToList();
        var categoriesById = db.Categories.Where(c => parentIds.Contains(c.Id)).ToDictionary(c => c.Id);
        foreach (var category in categories)
        {
            if (category.ParentId.HasValue)
            {
                // The parent comes first.
                var parent = categoriesById[category.ParentId.Value];
                lines.Add(parent.Name);
            }

            lines.Add(category.Name);
        }

        return lines;
    }
}
