using Fleet.Domain;

namespace Fleet.Web;

public record TripView(int Kilometres, string Plate, string Town)
{
    public static TripView From(Trip trip) => new(trip.Kilometres, trip.Vehicle.Plate, trip.Vehicle.Depot.Town);
}
