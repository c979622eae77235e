namespace Fleet.Data;

public class DepotReport(FleetContext db)
{
    public Dictionary<string, int> VehiclesPerTown()
    {
        var towns = new Dictionary<string, int>();
        foreach (var vehicle in db.Vehicles.ToList())
            towns[vehicle.Depot.Town] = towns.GetValueOrDefault(vehicle.Depot.Town) + 1; // expect OT1001
        return towns;
    }
}
