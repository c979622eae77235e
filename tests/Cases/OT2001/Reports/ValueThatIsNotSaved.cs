// case: The rows have another value in memory than in the database
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var customer in db.Customers.ToList()) customer.RegionId = 1;
        foreach (var region in db.Regions.OrderBy(r => r.Id).ToList())
        {
            var customers = db.Customers.Where(c => c.RegionId == region.Id).{|OT2001:ToList|}();
            texts.Add($"{region.Name} {customers.Count}");
        }
        return texts;
    }
}
