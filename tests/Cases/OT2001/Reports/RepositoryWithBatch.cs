// case: The repository has a method for many keys already
// model: PlainShop
// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class CustomerRepository(ShopContext db)
{
    public Customer? GetById(int id) => db.Customers.Include(c => c.Orders).FirstOrDefault(c => c.Id == id);

    public IReadOnlyList<Customer> GetMany(IEnumerable<int> customerIds)
    {
        return db.Customers.Include(x => x.Orders).Where(x => customerIds.Contains(x.Id)).ToList();
    }
}

// file: Page.cs
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var customers = new CustomerRepository(db);
        var lines = new List<string>();
        foreach (var review in db.Reviews.ToList())
        {
            var customer = {|OT2001:customers.GetById|}(review.CustomerId);
            if (customer is not null) lines.Add($"{review.Id} {customer.Name} {customer.Orders.Count}");
        }

        return lines;
    }
}
