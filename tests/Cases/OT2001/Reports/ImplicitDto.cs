// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Dto(string text)
{
    public string Name => "dto " + text;

    public static implicit operator Dto?(Customer? c) => c is null ? null : new Dto(c.Name);
}

public class Repo(ShopContext db)
{
    public Dto? ById(int id) => db.Customers.FirstOrDefault(c => c.Id == id);
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var repo = new Repo(db);
        foreach (var order in db.Orders.ToList())
        {
            var customer = {|OT2001:repo.ById|}(order.CustomerId);
            lines.Add($"{order.Id} {customer?.Name}");
        }
        return lines;
    }
}
