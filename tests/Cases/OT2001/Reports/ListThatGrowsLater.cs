// case: The elements are asked for when the list has grown
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        var ids = db.Customers.Where(c => c.Id > 1).Select(c => c.Id).ToList();
        var names = ids.Select(id => {|OT2001:db.Customers.First|}(c => c.Id == id).Name);
        ids.Add(1);
        texts.AddRange(names);
        return texts;
    }
}
