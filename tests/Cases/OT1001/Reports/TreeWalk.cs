// case: A method that calls itself walks down a tree
// fact: L17
// model: Shop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Menu
{
    public static List<string> Run(ShopContext db)
    {
        var root = db.Categories.Single(c => c.Id == 1);
        var lines = new List<string>();
        {|OT1001:Add|}(lines, root, 0);
        return lines;
    }

    static void Add(List<string> lines, Category category, int depth)
    {
        lines.Add(new string(' ', depth) + category.Name);
        foreach (var child in category.Children) Add(lines, child, depth + 1);
    }
}
