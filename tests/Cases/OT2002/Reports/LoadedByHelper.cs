// case: A method that loads a navigation is called for each element
// fact: L15
// model: PlainShop
// repair: none
// file: CustomerLoader.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class CustomerLoader(ShopContext db)
{
    public async Task<Customer> WithOrdersAsync(Customer customer)
    {
        await db.Entry(customer).Collection(c => c.Orders).LoadAsync();
        return customer;
    }
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var loader = new CustomerLoader(db);
        var lines = new List<string>();
        foreach (var customer in await db.Customers.ToListAsync())
        {
            var full = await {|OT2002:loader.WithOrdersAsync|}(customer);
            lines.Add($"{full.Name} {full.Orders.Count}");
        }

        return lines;
    }
}
