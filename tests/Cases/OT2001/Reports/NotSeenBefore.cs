// case: Each turn asks for rows that no turn before it has seen
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var seen = new List<int>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            var reviews = db.Reviews.Where(r => r.CustomerId == order.CustomerId && !seen.Contains(r.Id)).{|OT2001:ToList|}();
            seen.AddRange(reviews.Select(r => r.Id));
            texts.Add($"{order.Number} {reviews.Count}");
        }
        return texts;
    }
}
