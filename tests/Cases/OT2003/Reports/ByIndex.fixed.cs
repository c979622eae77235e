// case: A loop over the indices of an array saves in each turn
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var names = db.Customers.Select(c => c.Name).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            db.Tags.Add(new Tag { Name = names[i] });
        }

        db.SaveChanges();

        return $"{db.Tags.Count()}";
    }
}
