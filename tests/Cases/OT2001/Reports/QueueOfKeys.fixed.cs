// case: The keys come from a queue
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var queue = new Queue<int>(db.Customers.Select(c => c.Id));
        var idList = queue.ToList();
        var customersById = db.Customers.Where(c => idList.Contains(c.Id)).ToDictionary(c => c.Id);
        foreach (var id in queue)
        {
            texts.Add(customersById[id].Name);
        }
        return texts;
    }
}
