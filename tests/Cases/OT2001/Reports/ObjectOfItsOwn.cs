// case: Each turn makes an object of the row, and fills it further
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Dto
{
    public string Name { get; set; } = "";

    public string Order { get; set; } = "";
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var all = new List<Dto>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
        {
            var dto = db.Customers.Where(c => c.Id == order.CustomerId).Select(c => new Dto { Name = c.Name }).{|OT2001:First|}();
            dto.Order = order.Number;
            all.Add(dto);
        }
        return all.Select(d => d.Name + d.Order);
    }
}
