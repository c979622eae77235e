// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public List<string> Numbers(int customerId) => db.Customers.Where(c => c.Id == customerId).Select(c => c.Orders.Select(o => o.Number).ToList()).First();
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var repo = new Repo(db);
        foreach (var review in db.Reviews.ToList())
        {
            var numbers = {|OT2001:repo.Numbers|}(review.CustomerId);
            numbers.Add("!");
            lines.Add($"{review.Id} {string.Join(" ", numbers.Order())}");
        }
        return lines;
    }
}
