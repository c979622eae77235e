// case: The constructor of a view model reads a reference of each element
// fact: C4
// model: Shop
// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<OrderModel>> Run(ShopContext db)
    {
        var models = new List<OrderModel>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            var model = {|OT1001:new OrderModel|}(order) { IsNew = order.Status == OrderStatus.Open };
            models.Add(model);
        }

        return models;
    }
}

// file: OrderModel.cs
using Shop;

public class OrderModel
{
    public OrderModel(Order order)
    {
        Number = order.Number;
        Buyer = order.Customer.Name;
    }

    public string Number { get; }

    public string Buyer { get; }

    public bool IsNew { get; init; }

    public override string ToString() => $"{Number} for {Buyer}{(IsNew ? " (new)" : "")}";
}
