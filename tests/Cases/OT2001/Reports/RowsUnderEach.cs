// case: The rows under each element are found by a key that may be missing
// fact: C6
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var category in db.Categories.ToList())
        {
            var names = db.Categories.Where(c => c.ParentId == category.Id).{|OT2001:ToList|}().Select(c => c.Name);
            var isParent = {|OT2001:db.Categories.Any|}(c => c.ParentId == category.Id);
            var count = {|OT2001:db.Categories.Count|}(c => c.ParentId == category.Id);
            texts.Add($"{category.Name}: {string.Join(",", names)} {isParent} {count}");
        }

        return texts;
    }
}
