using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Shop;

public class Order
{
    readonly ILazyLoader? loader;
    Customer? customer;
    Currency? currency;
    List<Line>? lines = [];
    List<Tag>? tags = [];
    Shipment? shipment;

    public Order()
    {
    }

    protected Order(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Number { get; set; } = "";

    public DateOnly PlacedOn { get; set; }

    public OrderStatus Status { get; set; }

    public int CustomerId { get; set; }

    public Customer Customer
    {
        get => loader.Load(this, ref customer)!;
        set => customer = value;
    }

    public string CurrencyCode { get; set; } = "";

    /// <summary>Auto-included.</summary>
    public Currency Currency
    {
        get => loader.Load(this, ref currency)!;
        set => currency = value;
    }

    public List<Line> Lines
    {
        get => loader.Load(this, ref lines)!;
        set => lines = value;
    }

    public List<Tag> Tags
    {
        get => loader.Load(this, ref tags)!;
        set => tags = value;
    }

    public Shipment? Shipment
    {
        get => loader.Load(this, ref shipment);
        set => shipment = value;
    }

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
    readonly ILazyLoader? loader;
    Courier? courier;

    public RushOrder()
    {
    }

    RushOrder(ILazyLoader loader)
        : base(loader) => this.loader = loader;

    public int? CourierId { get; set; }

    public Courier? Courier
    {
        get => loader.Load(this, ref courier);
        set => courier = value;
    }
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
    readonly ILazyLoader? loader;
    Order? order;
    Product? product;

    public Line()
    {
    }

    Line(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public int OrderId { get; set; }

    public Order Order
    {
        get => loader.Load(this, ref order)!;
        set => order = value;
    }

    public int ProductId { get; set; }

    public Product Product
    {
        get => loader.Load(this, ref product)!;
        set => product = value;
    }

    public int Quantity { get; set; }

    public Money Price { get; set; }
}

public class Tag
{
    readonly ILazyLoader? loader;
    List<Order>? orders = [];

    public Tag()
    {
    }

    Tag(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Order> Orders
    {
        get => loader.Load(this, ref orders)!;
        set => orders = value;
    }
}

public class Shipment
{
    readonly Action<object, string>? lazyLoader;
    Order? order;
    Carrier? carrier;

    public Shipment()
    {
    }

    Shipment(Action<object, string> lazyLoader) => this.lazyLoader = lazyLoader;

    public int Id { get; set; }

    public string Code { get; set; } = "";

    public int OrderId { get; set; }

    public Order Order
    {
        get => lazyLoader.Load(this, ref order)!;
        set => order = value;
    }

    public int CarrierId { get; set; }

    public Carrier Carrier
    {
        get => lazyLoader.Load(this, ref carrier)!;
        set => carrier = value;
    }
}

public class Carrier
{
    readonly ILazyLoader? loader;
    List<Shipment>? shipments = [];

    public Carrier()
    {
    }

    Carrier(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Shipment> Shipments
    {
        get => loader.Load(this, ref shipments)!;
        set => shipments = value;
    }
}
