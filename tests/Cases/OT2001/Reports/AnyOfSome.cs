// case: Whether there is a row for each element is asked by two conditions, in two calls
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
            if (db.Reviews.Where(r => r.CustomerId == customer.Id).{|OT2001:Any|}(r => r.Stars > 3)) texts.Add(customer.Name);
        }
        return texts;
    }
}
