// case: Rows are deleted by a statement of their own each
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var deleted = 0;
        foreach (var id in db.Orders.Select(o => o.Id).ToList()) deleted += db.Lines.Where(l => l.OrderId == id).{|OT2001:ExecuteDelete|}();
        return $"{deleted}";
    }
}
