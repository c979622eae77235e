using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>One pass of <c>dotnet format</c> includes what is needed, and reads foreign keys where nothing is.</summary>
/// <param name="feed">The packed package.</param>
[Collection(NeedsPackage.Name)]
public sealed class ForeignKeyTests(PackedFeed feed)
{
    [Fact]
    public async Task FormatRepairsEachFindingInItsWay()
    {
        using var application = new Application(feed);
        application.Write("Directory.Build.props", """<Project><Import Project="Versions.props" /></Project>""");
        application.Write("Fleet.csproj", RulePage.Project);
        application.Write("Model.cs", """
            using Microsoft.EntityFrameworkCore;

            namespace Fleet;

            public class Trip
            {
                public int Id { get; set; }
                public int DepotId { get; set; }
                public Depot Depot { get; set; } = null!;
            }

            public class Depot
            {
                public int Id { get; set; }
                public string Name { get; set; } = "";
            }

            public class FleetContext : DbContext
            {
                public DbSet<Trip> Trips => Set<Trip>();
            }

            """);
        application.Write("TripText.cs", """
            namespace Fleet;

            public static class TripText
            {
                public static string Of(Trip trip) => $"{trip.Id} from {trip.Depot.Id}";
            }

            """);
        application.Write("Trips.cs", """
            namespace Fleet;

            public class Trips(FleetContext db)
            {
                public List<string> Keys() => db.Trips.ToList().ConvertAll(TripText.Of);

                public List<string> Names() => db.Trips.ToList().ConvertAll(t => t.Depot.Name);
            }

            """);
        var before = application.Sources();
        await application.FormatAsync("OT1002");
        Assert.Equal(
            """
            TripText.cs
            -    public static string Of(Trip trip) => $"{trip.Id} from {trip.Depot.Id}";
            +    public static string Of(Trip trip) => $"{trip.Id} from {trip.DepotId}";
            Trips.cs
            +using Microsoft.EntityFrameworkCore;
            +
            -    public List<string> Names() => db.Trips.ToList().ConvertAll(t => t.Depot.Name);
            +    public List<string> Names() => db.Trips.Include(t => t.Depot).ToList().ConvertAll(t => t.Depot.Name);

            """,
            SourceDiff.Between(before, application.Sources()));

        var build = await application.BuildAsync("-warnaserror");
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Complaints);
    }
}
