// case: A method that queries is named where a lambda could stand
// model: PlainShop
// repair: none
using Shop;

public class Names(ShopContext db)
{
    public List<string> Of(List<int> ids) => ids.Select({|OT2001:Load|}).ToList();

    string Load(int id) => db.Customers.Where(c => c.Id == id).Select(c => c.Name).First();
}

public static class Page
{
    public static List<string> Run(ShopContext db) => new Names(db).Of(db.Customers.Select(c => c.Id).ToList());
}
