// case: A repository answers with a number
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    public Task<bool> AreThereAny() => db.Orders.AnyAsync(o => o.Customer.Name != "");
}

public static class Page
{
    public static async Task<string> Run(ShopContext db) => $"{await new Orders(db).AreThereAny()}";
}
