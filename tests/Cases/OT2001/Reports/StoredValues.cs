// case: What the database holds is asked for each element
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in db.Customers.ToList())
        {
            var stored = db.Entry(customer).{|OT2001:GetDatabaseValues|}();
            lines.Add($"{stored?.GetValue<string>(nameof(Customer.Name))}");
        }

        return lines;
    }
}
