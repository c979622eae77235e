// case: What is read are view models with the property names of the entities
// fact: T2
// model: Shop
// file: Models.cs
namespace Models;

public class Order
{
    public string Number { get; set; } = "";

    public virtual Customer Customer { get; set; } = new();

    public virtual ICollection<Line> Lines { get; set; } = [];
}

public class Customer
{
    public string Name { get; set; } = "";
}

public class Line
{
    public int Quantity { get; set; }
}

// file: Page.cs
using Models;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.Select(o => new Models.Order
        {
            Number = o.Number,
            Customer = new Models.Customer { Name = o.Customer.Name },
            Lines = o.Lines.Select(l => new Models.Line { Quantity = l.Quantity }).ToList(),
        }).ToList();
        foreach (var order in orders)
        {
            yield return $"{order.Customer.Name} {order.Lines.Count}";
            foreach (var line in order.Lines) yield return $"{line.Quantity}";
        }
    }
}
