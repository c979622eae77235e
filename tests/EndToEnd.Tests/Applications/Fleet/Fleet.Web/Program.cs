using System.Data.Common;
using Fleet.Data;
using Fleet.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<CommandCounter>();
builder.Services.AddDbContext<FleetContext>((services, options) => options
    .UseSqlite($"Data Source={builder.Configuration["database"]};Pooling=False")
    .AddInterceptors(services.GetRequiredService<CommandCounter>()));
builder.Services.AddScoped<ITripRepository, TripRepository>();
builder.Services.AddScoped<DepotReport>();

var app = builder.Build();
using (var scope = app.Services.CreateScope())
    scope.ServiceProvider.GetRequiredService<FleetContext>().Fill();

app.Use((context, next) =>
{
    context.Response.OnStarting(() =>
    {
        context.Response.Headers["X-Queries"] = context.RequestServices.GetRequiredService<CommandCounter>().Count.ToString();
        return Task.CompletedTask;
    });
    return next(context);
});

// The query is in another project: only a host that sees its source can know what it loads.
app.MapGet("/trips", async (ITripRepository trips) =>
{
    var longest = await trips.LongestAsync();
    return longest.Select(TripView.From).ToList(); // may OT1001
});

app.MapGet("/trips/complete", async (ITripRepository trips) =>
{
    var complete = await trips.WithVehiclesAsync();
    return complete.Select(TripView.From).ToList();
});

// Query and reads are in one project, entities in another.
app.MapGet("/depots", (DepotReport report) => report.VehiclesPerTown());

// The query is here, the entities are in another project.
app.MapGet("/plates", async (FleetContext db) =>
{
    var trips = await db.Trips.ToListAsync();
    return trips.Select(trip => trip.Vehicle.Plate).ToList(); // expect OT1001
});

app.Run();

public class CommandCounter : DbCommandInterceptor
{
    public int Count { get; private set; }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Count++;
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count++;
        return ValueTask.FromResult(result);
    }
}
