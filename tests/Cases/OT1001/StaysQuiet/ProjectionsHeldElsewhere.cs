// case: The projection is an expression that a field, a property, a method or a variable holds
// fact: T3
// model: Shop
// file: OrderPage.cs
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        Expression<Func<Order, bool>> isNear = o => o.Customer.Region.Name != "Region 2";
        Expression<Func<Line, string>> text = l => l.Product.Category.Name + l.Order.Customer.Name;
        var rows = await db.Orders.Where(isNear).Select(OrderRow.FromOrder).ToListAsync();
        var more = await db.Orders.Select(OrderRow.Short).ToListAsync();
        var most = db.Orders.Select(OrderRow.For(OrderStatus.Open)).AsEnumerable();
        var texts = await db.Lines.Select(text).ToListAsync();
        return [.. rows.Concat(more).Concat(most).Select(r => $"{r.Number} {r.Customer} {r.Lines.Count}"), .. texts];
    }
}

// file: OrderRow.cs
using System.Linq.Expressions;
using Shop;

public class OrderRow
{
    public static readonly Expression<Func<Order, OrderRow>> FromOrder = o => new OrderRow
    {
        Number = o.Number,
        Customer = o.Customer.Name,
        Lines = o.Lines.Select(l => l.Product.Name).ToList(),
    };

    public static Expression<Func<Order, OrderRow>> Short => o => new OrderRow { Number = o.Number, Customer = o.Customer.Region.Name };

    public string Number { get; set; } = "";

    public string Customer { get; set; } = "";

    public List<string> Lines { get; set; } = [];

    public static Expression<Func<Order, OrderRow>> For(OrderStatus status) => o => new OrderRow { Number = o.Number, Customer = o.Status == status ? o.Customer.Name : "" };
}
