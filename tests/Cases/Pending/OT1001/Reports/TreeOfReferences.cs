// case: A while loop walks up along a reference
// fact: L17
// model: Shop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var names = new List<string>();
        var customer = db.Customers.OrderByDescending(c => c.Id).First();
        while (customer is not null)
        {
            names.Add(customer.Name);
            customer = {|OT1001:customer.Referrer|};
        }

        return names;
    }
}
