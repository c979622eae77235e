// case: The query only counts
// fact: L11d
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static int Run(ShopContext db) => db.Orders.{|OT3002:Include|}(o => o.Lines).{|OT3002:Include|}(o => o.Tags).Count();
}
