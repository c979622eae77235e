// case: The projection reads what the database does not have
// fact: C3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        return db.Customers.Include(c => c.Region).Select(c => c.Label).ToList();
    }
}
