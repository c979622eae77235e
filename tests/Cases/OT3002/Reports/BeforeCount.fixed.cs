// case: The query counts
// fact: L11d
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        return $"{await db.Orders.Where(o => o.Id > 1).CountAsync()}";
    }
}
