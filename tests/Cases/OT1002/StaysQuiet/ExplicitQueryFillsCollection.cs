// case: The entry's query is loaded, which fills the collection with a part of its elements
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var customer = db.Customers.Single(c => c.Id == 1);
        db.Entry(customer).Collection(c => c.Orders).Query().Include(o => o.Shipment!.Carrier).Load();
        return customer.Orders.ConvertAll(o => $"{o.Number} by {o.Shipment?.Carrier.Name}");
    }
}
