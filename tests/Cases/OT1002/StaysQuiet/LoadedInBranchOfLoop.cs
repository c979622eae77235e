// case: The first round of a loop loads the principals that the next rounds read
// fact: L14
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var names = new List<string>();
        var order = db.Orders.OrderBy(o => o.Id).First();
        for (var round = 0; round < 2; round++)
        {
            if (round == 0) db.Customers.Load();
            else names.Add(order.Customer.Name);
        }

        return names;
    }
}
