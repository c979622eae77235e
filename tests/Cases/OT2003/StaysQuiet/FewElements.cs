// case: The elements stand in the code
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        string[] names = ["new", "old"];
        foreach (var name in names)
        {
            db.Tags.Add(new Tag { Name = name });
            await db.SaveChangesAsync();
        }

        return $"{await db.Tags.CountAsync()}";
    }
}
