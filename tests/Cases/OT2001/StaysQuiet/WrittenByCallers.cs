// case: A loop goes over the arguments that callers write one by one
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => NamesOf(db, 1, 2);

    static List<string> NamesOf(ShopContext db, params int[] ids)
    {
        var names = new List<string>();
        foreach (var id in ids) names.Add(db.Customers.First(c => c.Id == id).Name);
        return names;
    }
}
