// case: A many-to-many collection of each element is read
// fact: E5, L17
// model: Shop
using Shop;

public static class TagCloud
{
    public static List<string> Run(ShopContext db)
    {
        var labels = new List<string>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            if ({|OT1001:order.Tags|}.Any(t => t.Name.EndsWith('1'))) labels.Add(order.Number);
        }

        return labels;
    }
}
