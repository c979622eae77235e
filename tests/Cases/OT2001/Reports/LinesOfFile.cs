// case: A loop reads line after line, and asks for each
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        using var reader = new StringReader(string.Join("\n", await db.Customers.Select(c => c.Name).ToListAsync()));
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { } name)
        {
            var customer = await {|OT2001:db.Customers.SingleAsync|}(c => c.Name == name);
            lines.Add($"{customer.Id}");
        }

        return lines;
    }
}
