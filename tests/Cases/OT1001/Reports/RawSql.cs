// case: The query starts with SQL
// fact: L1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var products = db.Products.FromSqlRaw("SELECT * FROM Products WHERE Id > {0}", 0).Where(p => p.Name != "").ToList();
        return products.Select(p => {|OT1001:p.Category|}.Name).ToList();
    }
}
