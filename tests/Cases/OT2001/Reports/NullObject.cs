// case: One of two classes that implement the interface queries, the other does nothing
// model: PlainShop
// repair: none
// file: Scores.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IScore
{
    Task<int> Of(int customerId);
}

public class OrderScore(ShopContext db) : IScore
{
    public Task<int> Of(int customerId) => db.Orders.CountAsync(o => o.CustomerId == customerId);
}

public class NoScore : IScore
{
    public Task<int> Of(int customerId) => Task.FromResult(0);
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Ranking(ShopContext db, IScore score)
{
    public async Task<List<string>> Lines()
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.ToListAsync()) lines.Add($"{customer.Name} {await {|OT2001:score.Of|}(customer.Id)}");
        return lines;
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db) => [.. await new Ranking(db, new OrderScore(db)).Lines(), .. await new Ranking(db, new NoScore()).Lines()];
}
