// case: A local function saves, and a lambda calls it for each element
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var names = db.Customers.Select(c => c.Name).ToList();
        names.ForEach(n => {|OT2003:Tag|}(n));
        return $"{db.Tags.Count()}";

        void Tag(string name)
        {
            db.Tags.Add(new Tag { Name = name });
            db.SaveChanges();
        }
    }
}
