// case: The entities are grouped in memory, by what a reference holds
// fact: C1, C4
// model: Shop
using Shop;

public static class Sales
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var lines = db.Lines.Where(l => l.OrderId == 1).ToList();
        var byProduct = from line in lines
                        group line by {|OT1001:line.Product|}.Name into product
                        orderby product.Key
                        select $"{product.Key}: {product.Sum(l => l.Quantity)}";
        return byProduct;
    }
}
