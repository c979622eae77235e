// case: An expression is compiled, and runs over entities instead of being translated
// fact: C3, L19
// model: PlainShop
using System.Linq.Expressions;
using Shop;

public record OrderRow(string Number, string? Customer)
{
    public static Expression<Func<Order, OrderRow>> Projection => o => new OrderRow(o.Number, o.Customer == null ? null : o.Customer.Name);

    public static OrderRow Of(Order order) => Projection.Compile().Invoke(order);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.Select(OrderRow.Projection)) yield return $"{row.Number} {row.Customer}";
        foreach (var order in {|#0:db.Orders|}.ToList()) yield return {|OT1002:OrderRow.Of|}(order).Customer ?? "";
    }
}
