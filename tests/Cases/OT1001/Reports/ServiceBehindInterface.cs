// case: A service behind an interface reads a reference of each element
// fact: C4
// model: Shop
// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderPage(ShopContext db, IPriceList prices)
{
    public static Task<List<string>> Run(ShopContext db) => new OrderPage(db, new PriceList()).LinesAsync();

    async Task<List<string>> LinesAsync()
    {
        var order = await db.Orders.Include(o => o.Lines).FirstAsync(o => o.Id == 1);
        return order.Lines.Select(l => {|OT1001:prices.TextOf|}(l)).ToList();
    }
}

// file: PriceList.cs
using Shop;

public interface IPriceList
{
    string TextOf(Line line);
}

public class PriceList : IPriceList
{
    public string TextOf(Line line) => $"{line.Product.Name}: {line.Price}";
}
