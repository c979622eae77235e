// case: The key that a save brings is used in the turn after it
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        Category? last = null;
        foreach (var customer in await db.Customers.ToListAsync())
        {
            var category = new Category { Name = customer.Name, ParentId = last?.Id };
            db.Categories.Add(category);
            last = category;
            await {|OT2003:db.SaveChangesAsync|}();
        }

        foreach (var category in await db.Categories.ToListAsync()) names.Add($"{category.Name} {category.ParentId}");
        return names;
    }
}
