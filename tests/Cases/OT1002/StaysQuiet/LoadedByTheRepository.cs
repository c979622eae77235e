// case: Repositories return entities that they have loaded more of, by entry, by assignment, and for each
// fact: L15, L16
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    public async Task<Order?> FindAsync(int id)
    {
        var order = await db.Orders.FirstOrDefaultAsync(o => o.Id == id);
        if (order != null) await db.Entry(order).Collection(o => o.Lines).LoadAsync();
        return order;
    }

    public Shipment First()
    {
        var shipment = db.Shipments.AsNoTracking().First();
        shipment.Carrier = db.Set<Carrier>().AsNoTracking().Single(c => c.Id == shipment.CarrierId);
        return shipment;
    }

    public IEnumerable<Review> Reviews()
    {
        var reviews = db.Reviews.Where(r => r.ProductId == 1).Take(2).ToList();
        foreach (var review in reviews) Complete(review);
        return reviews;
    }

    Review Complete(Review review)
    {
        db.Entry(review).Reference(r => r.Customer).Load();
        return review;
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = new Orders(db);
        var order = await orders.FindAsync(1);
        var shipment = orders.First();
        return [$"{order!.Lines.Count}", shipment.Carrier.Name, .. orders.Reviews().Select(r => r.Customer.Name)];
    }
}
