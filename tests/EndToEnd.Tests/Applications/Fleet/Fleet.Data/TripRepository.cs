using Fleet.Domain;
using Microsoft.EntityFrameworkCore;

namespace Fleet.Data;

public interface ITripRepository
{
    Task<List<Trip>> LongestAsync();

    Task<List<Trip>> WithVehiclesAsync();
}

public class TripRepository(FleetContext db) : ITripRepository
{
    public async Task<List<Trip>> LongestAsync() =>
        await db.Trips
            .OrderByDescending(t => t.Kilometres)
            .ToListAsync();

    public async Task<List<Trip>> WithVehiclesAsync() =>
        await db.Trips
            .Include(t => t.Vehicle)
            .ThenInclude(v => v.Depot)
            .OrderBy(t => t.Kilometres)
            .ToListAsync();
}
