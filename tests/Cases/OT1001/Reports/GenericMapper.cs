// case: A mapper behind a generic interface maps each element
// fact: C4
// model: Shop
// file: OrderPage.cs
using Shop;

public class OrderPage(ShopContext db, IMapper<Order, string> mapper)
{
    public static List<string> Run(ShopContext db) => new OrderPage(db, new OrderMapper()).Lines();

    List<string> Lines() => db.Orders.ToList().ConvertAll({|OT1001:mapper.Map|});
}

// file: OrderMapper.cs
using Shop;

public interface IMapper<in TFrom, out TTo>
{
    TTo Map(TFrom from);
}

public class OrderMapper : IMapper<Order, string>
{
    public string Map(Order order) => $"{order.Number} for {order.Customer.Name}";
}
