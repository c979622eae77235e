namespace Shop;

public class Order
{
    public int Id { get; set; }

    public string Number { get; set; } = "";

    public DateOnly PlacedOn { get; set; }

    public OrderStatus Status { get; set; }

    public int CustomerId { get; set; }

    public Customer Customer { get; set; } = null!;

    public string CurrencyCode { get; set; } = "";

    /// <summary>Auto-included.</summary>
    public Currency Currency { get; set; } = null!;

    public List<Line> Lines { get; set; } = [];

    public List<Tag> Tags { get; set; } = [];

    public Shipment? Shipment { get; set; }

    public int Quantity => Lines.Sum(l => l.Quantity);

    public Money Total()
    {
        var total = new Money(0);
        foreach (var line in Lines) total += line.Price * line.Quantity;
        return total;
    }

    public string Describe() => $"{Number} for {Customer.Name}";
}

public class RushOrder : Order
{
    public int? CourierId { get; set; }

    public Courier? Courier { get; set; }
}

public class Courier
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Currency
{
    public string Code { get; set; } = "";

    public string Symbol { get; set; } = "";
}

public class Line
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public Order Order { get; set; } = null!;

    public int ProductId { get; set; }

    public Product Product { get; set; } = null!;

    public int Quantity { get; set; }

    public Money Price { get; set; }
}

public class Tag
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Order> Orders { get; set; } = [];
}

public class Shipment
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public int OrderId { get; set; }

    public Order Order { get; set; } = null!;

    public int CarrierId { get; set; }

    public Carrier Carrier { get; set; } = null!;
}

public class Carrier
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Shipment> Shipments { get; set; } = [];
}
