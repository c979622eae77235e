// case: The entities are found in a dictionary, by the key of something else
// fact: C1
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var products = await db.Products.ToDictionaryAsync(p => p.Id);
        var sold = await db.Lines.Where(l => l.OrderId == 1).Select(l => l.ProductId).ToListAsync();
        return sold.ConvertAll(id => $"{products[id].Name} in {products[id].{|OT1002:Category|}?.Name}");
    }
}
