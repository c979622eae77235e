// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Dto
{
    public string Name { get; set; } = "";

    public int Shown { get; set; }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var review in db.Reviews.ToList())
        {
            var customer = db.Customers.Where(c => c.Id == review.CustomerId).Select(c => new Dto { Name = c.Name }).{|OT2001:First|}();
            customer.Shown++;
            lines.Add($"{review.Id} {customer.Name} {customer.Shown}");
        }
        return lines;
    }
}
