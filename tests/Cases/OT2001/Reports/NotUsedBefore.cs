// case: Each turn asks for what no turn before it has used
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var used = new HashSet<int>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            var tag = {|OT2001:db.Tags.FirstOrDefault|}(t => !used.Contains(t.Id));
            if (tag is not null) used.Add(tag.Id);
            texts.Add($"{order.Number} {tag?.Name}");
        }
        return texts;
    }
}
