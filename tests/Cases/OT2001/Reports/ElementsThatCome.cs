// case: The loop adds to what its elements come from
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var ids = new Queue<int>(db.Customers.OrderBy(c => c.Id).Select(c => c.Id));
        var total = 0;
        foreach (var id in Drain(ids))
        {
            var customer = {|OT2001:db.Customers.First|}(c => c.Id == id);
            if (total++ < 3) ids.Enqueue(customer.Id);
            texts.Add(customer.Name);
        }
        return texts;
    }

    static IEnumerable<int> Drain(Queue<int> ids)
    {
        while (ids.Count > 0) yield return ids.Dequeue();
    }
}
