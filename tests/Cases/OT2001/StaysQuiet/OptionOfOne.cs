// case: A loop takes the value out of an option, which holds one or none
// fact: C6
// model: PlainShop
using System.Collections;
using Microsoft.EntityFrameworkCore;
using Shop;

public readonly struct Option<T>(T value) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() { yield return value; }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await FindAsync(db, 1))
        {
            lines.Add($"{customer.Name} {await db.Customers.CountAsync(c => c.Id != customer.Id && c.Name == customer.Name)}");
        }

        return lines;
    }

    static async Task<Option<Customer>> FindAsync(ShopContext db, int id) => new(await db.Customers.FirstAsync(c => c.Id == id));
}
