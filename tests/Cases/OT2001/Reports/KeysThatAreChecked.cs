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
        foreach (var category in categories)
        {
            if (category.ParentId.HasValue)
            {
                // The parent comes first.
                var parent = {|OT2001:db.Categories.Single|}(c => c.Id == category.ParentId.Value);
                lines.Add(parent.Name);
            }

            lines.Add(category.Name);
        }

        return lines;
    }
}
