// case: A row that is not found is added, and found the next time
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var id in new List<int> { 1, 2, 3, 99, 99 }.Concat(db.Customers.Select(c => c.Id).ToList()))
        {
            var customer = {|OT2001:db.Customers.Find|}(id) ?? Create(db, id);
            texts.Add(customer.Name);
        }
        return texts;
    }

    static Customer Create(ShopContext db, int id)
    {
        var customer = new Customer { Id = id, Name = "New", RegionId = 1 };
        db.Customers.Add(customer);
        return customer;
    }
}
