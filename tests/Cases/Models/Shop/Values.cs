namespace Shop;

public enum OrderStatus
{
    Open,
    Paid,
    Sent,
}

/// <summary>Converted to a number of cents: a column, not an entity.</summary>
public readonly record struct Money(long Cents)
{
    public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);

    public static Money operator *(Money a, int times) => new(a.Cents * times);

    public override string ToString() => $"{Cents / 100}.{Cents % 100:00}";
}

/// <summary>A complex property: columns of its owner.</summary>
public record Size(int Width, int Height);

/// <summary>Owned, and stored as JSON.</summary>
public class Preferences
{
    public string Language { get; set; } = "";

    public bool Newsletter { get; set; }
}

/// <summary>Owned, many for each customer.</summary>
public class Phone
{
    public string Kind { get; set; } = "";

    public string Number { get; set; } = "";
}
