// case: Flags say what a repository includes
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

[Flags]
public enum OrderParts
{
    None = 0,
    Customer = 1,
    Lines = 2,
    Shipment = 4,
}

public class OrderRepository(ShopContext db)
{
    public IReadOnlyCollection<Order> Get(OrderParts parts)
    {
        var query = db.Orders.AsQueryable();
        if (parts.HasFlag(OrderParts.Customer)) query = query.Include(o => o.Customer);
        if ((parts & OrderParts.Lines) != 0) query = query.Include(o => o.Lines);
        if (parts.HasFlag(OrderParts.Shipment)) query = query.Include(o => o.Shipment).ThenInclude(s => s!.Carrier);
        return query.ToList();
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db) =>
        new OrderRepository(db).Get(OrderParts.Customer | OrderParts.Lines).Select(o => $"{o.Customer.Name} {o.Lines.Count}").ToList();
}
