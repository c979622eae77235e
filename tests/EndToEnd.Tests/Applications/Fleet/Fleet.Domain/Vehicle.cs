using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Fleet.Domain;

public class Vehicle
{
    private readonly ILazyLoader? _loader;
    private Depot? _depot;

    public Vehicle()
    {
    }

    private Vehicle(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public required string Plate { get; set; }

    public int DepotId { get; set; }

    public Depot Depot
    {
        get => _loader.Load(this, ref _depot)!;
        set => _depot = value;
    }
}
