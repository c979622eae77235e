// case: A value that may be missing is read in the query only where it is there
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        texts.AddRange(Names(db, null, false));
        texts.AddRange(Names(db, 2, true));
        return texts;
    }

    static List<string> Names(ShopContext db, int? minimum, bool hasMinimum)
    {
        var texts = new List<string>();
        foreach (var customer in db.Customers.OrderBy(c => c.Id).ToList())
        {
            var count = hasMinimum ? {|OT2001:db.Reviews.Count|}(r => r.CustomerId == customer.Id && r.Stars > minimum!.Value) : 0;
            texts.Add($"{customer.Name} {count}");
        }

        return texts;
    }
}
