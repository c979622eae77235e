// case: A sum is asked for each element, of which some have nothing to add
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var ids = db.Customers.Select(c => c.Id).ToArray();
        var idList = ids.ToList();
        var reviewSumsByCustomerId = db.Reviews
            .Where(r => r.Stars > 1)
            .Where(r => idList.Contains(r.CustomerId))
            .GroupBy(r => r.CustomerId)
            .Select(g => new { g.Key, Sum = g.Sum(r => r.Stars) })
            .ToDictionary(g => g.Key, g => g.Sum);
        foreach (var id in ids)
        {
            texts.Add($"{id} {reviewSumsByCustomerId.GetValueOrDefault(id)}");
        }

        return texts;
    }
}
