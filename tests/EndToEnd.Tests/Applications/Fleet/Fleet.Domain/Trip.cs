using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Fleet.Domain;

public class Trip
{
    private readonly ILazyLoader? _loader;
    private Vehicle? _vehicle;

    public Trip()
    {
    }

    protected Trip(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public int Kilometres { get; set; }

    public int VehicleId { get; set; }

    public Vehicle Vehicle
    {
        get => _loader.Load(this, ref _vehicle)!;
        set => _vehicle = value;
    }
}
