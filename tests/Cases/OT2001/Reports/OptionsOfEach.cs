// case: Each turn selects one of options that it has asked for
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Option
{
    public int Id { get; set; }

    public bool Selected { get; set; }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var customer in db.Customers.OrderBy(o => o.Id).ToList())
        {
            var options = db.Regions.Select(r => new Option { Id = r.Id }).{|OT2001:ToList|}();
            options.First(o => o.Id == customer.RegionId).Selected = true;
            texts.Add(customer.Name + options.Count(o => o.Selected));
        }
        return texts;
    }
}
