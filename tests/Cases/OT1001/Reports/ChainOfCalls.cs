// case: Three calls lie between the query and the read
// fact: C4
// model: Shop
// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db) =>
        {|OT1001:OrderList.Render|}(await db.Orders.OrderBy(o => o.Id).ToListAsync());
}

// file: OrderList.cs
using Shop;

public static class OrderList
{
    public static List<string> Render(IEnumerable<Order> orders) => orders.Select(OrderText.Line).ToList();
}

// file: OrderText.cs
using Shop;

public static class OrderText
{
    public static string Line(Order order) => $"{order.Number} for {Buyer(order)}";

    static string Buyer(Order order) => order.Customer.Name;
}
