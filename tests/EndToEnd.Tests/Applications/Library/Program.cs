using Library.Data;
using Library.Lending;
using Library.Views;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<CommandCounter>();
builder.Services.AddDbContext<LibraryContext>((services, options) => options
    .UseSqlite($"Data Source={builder.Configuration["database"]};Pooling=False")
    .AddInterceptors(services.GetRequiredService<CommandCounter>()));
builder.Services.AddScoped<ILoanRepository, LoanRepository>();
builder.Services.AddScoped<IOverdueService, OverdueService>();

var app = builder.Build();
using (var scope = app.Services.CreateScope())
    ShelfSeed.Fill(scope.ServiceProvider.GetRequiredService<LibraryContext>());

app.Use((context, next) =>
{
    context.Response.OnStarting(() =>
    {
        context.Response.Headers["X-Queries"] = context.RequestServices.GetRequiredService<CommandCounter>().Count.ToString();
        return Task.CompletedTask;
    });
    return next(context);
});

// A repository behind an interface, and a mapper in another file.
app.MapGet("/loans", async (ILoanRepository loans, CancellationToken cancellationToken) =>
{
    var open = await loans.OpenAsync(cancellationToken);
    return open.Select(loan => loan.ToView()).ToList(); // expect OT1001
});

// A service behind an interface, and the constructor of a view.
app.MapGet("/overdue", (IOverdueService service) => service.Notices(new DateOnly(2026, 2, 1)).ToList());

// A collection, in query syntax.
app.MapGet("/members", async (LibraryContext db) =>
{
    var members = await db.Members.ToListAsync();
    var rows = from member in members
               orderby member.Name
               select new { member.Name, Loans = member.Loans.Count }; // expect OT1001
    return rows.ToList();
});

// An asynchronous stream.
app.MapGet("/cities", async (LibraryContext db) =>
{
    var cities = new SortedSet<string>();
    await foreach (var member in db.Members.AsNoTracking().AsAsyncEnumerable())
        cities.Add(member.Branch.City); // expect OT1001
    return cities;
});

// The same mapper, over a query that includes what it reads.
app.MapGet("/loans/latest", async (LibraryContext db) =>
{
    var latest = await db.Loans
        .Include(l => l.Book)
        .Include(l => l.Member)
        .OrderByDescending(l => l.DueOn)
        .Take(10)
        .ToListAsync();
    return latest.ConvertAll(LoanMapping.ToView);
});

// A projection reads navigations in the database.
app.MapGet("/books", async (LibraryContext db) =>
    await db.Books.OrderBy(b => b.Title).Select(b => new { b.Title, Author = b.Author.Name }).ToListAsync());

app.Run();
