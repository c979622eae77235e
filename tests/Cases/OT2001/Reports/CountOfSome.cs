// case: The rows of each element are counted by two conditions, in two calls
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var customer in db.Customers.ToList())
        {
            texts.Add($"{customer.Name} {db.Reviews.Where(r => r.CustomerId == customer.Id).{|OT2001:Count|}(r => r.Stars > 3)}");
        }
        return texts;
    }
}
