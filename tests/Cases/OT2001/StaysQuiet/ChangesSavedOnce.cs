// case: The loop changes the change tracker only, and saves once
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers.ToListAsync();
        foreach (var customer in customers)
        {
            var tag = new Tag { Name = customer.Name };
            db.Tags.Add(tag);
            await db.Tags.AddAsync(new Tag { Name = customer.Address.City });
            db.Entry(customer).Property(c => c.Name).IsModified = false;
            if (db.Tags.Local.FirstOrDefault(t => t.Name == "") is { } local) db.Tags.Remove(local);
        }

        foreach (var entry in db.ChangeTracker.Entries<Tag>().ToList()) entry.State = EntityState.Detached;
        return customers.ConvertAll(c => c.Name);
    }
}
