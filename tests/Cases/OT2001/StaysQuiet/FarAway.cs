// case: The query is farther away than one looks for what a loop does
// model: PlainShop
// grows: four calls lie between
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var sum = 0;
        var shipping = new Shipping(new Packing(new Picking(new Stock(db))));
        foreach (var id in await db.Orders.Select(o => o.Id).ToListAsync()) sum += shipping.Ship(id);
        return $"{sum}";
    }
}

public class Shipping(Packing packing)
{
    public int Ship(int order) => packing.Pack(order);
}

public class Packing(Picking picking)
{
    public int Pack(int order) => picking.Pick(order);
}

public class Picking(Stock stock)
{
    public int Pick(int order) => stock.Take(order);
}

public class Stock(ShopContext db)
{
    public int Take(int order) => db.Lines.Count(l => l.OrderId == order);
}
