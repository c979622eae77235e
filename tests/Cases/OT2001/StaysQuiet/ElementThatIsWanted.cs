// case: A query is executed only for the one element that equals what is asked for
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var numbers = await db.Orders.OrderBy(o => o.Id).Select(o => o.Number).ToListAsync();
        var wanted = numbers[1];
        return $"{LinesOf(db, numbers, wanted)}, {await LinesOfAsync(db, numbers, wanted)}";
    }

    static int LinesOf(ShopContext db, List<string> numbers, string wanted)
    {
        var lines = 0;
        foreach (var number in numbers)
        {
            if (number.Length == 0) continue;
            if (string.Equals(number, wanted, StringComparison.Ordinal)) lines += db.Lines.Count(l => l.Order.Number == number);
        }

        return lines;
    }

    static async Task<int> LinesOfAsync(ShopContext db, List<string> numbers, string wanted)
    {
        var lines = 0;
        foreach (var number in numbers)
        {
            if (number != wanted) continue;
            lines += await db.Lines.CountAsync(l => l.Order.Number == number);
        }

        return lines;
    }
}
