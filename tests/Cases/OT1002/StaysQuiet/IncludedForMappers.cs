// case: Mappers, constructors, conversions and computed properties read what the query includes
// fact: L3, L9
// model: PlainShop
// file: Views.cs
using Shop;

public class OrderView
{
    public OrderView(Order order)
    {
        Title = order.Describe();
        Customer = CustomerView.From(order.Customer);
        Lines = order.Lines.Select(l => (LineView)l).ToList();
        Total = $"{order.Total()} {order.Currency.Symbol} {order.Quantity}";
    }

    public string Title { get; }

    public CustomerView Customer { get; }

    public List<LineView> Lines { get; }

    public string Total { get; }
}

public record CustomerView(string Label)
{
    public static CustomerView From(Customer customer) => new(customer.Label);
}

public class LineView
{
    public string Text { get; private init; } = "";

    public static implicit operator LineView(Line line) => new() { Text = $"{line.Product.Name} in {line.Product.Category?.Name}" };
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.AsNoTracking()
            .Include(o => o.Customer).ThenInclude(c => c.Region)
            .Include(o => o.Lines).ThenInclude(l => l.Product).ThenInclude(p => p.Category)
            .ToListAsync();
        var views = orders.Select(o => new OrderView(o));
        return views.SelectMany(v => v.Lines.Select(l => $"{v.Title} {v.Customer.Label} {v.Total} {l.Text}")).ToList();
    }
}
