using Recipes.Data;
using Recipes.Diagnostics;
using Recipes.Endpoints;
using Recipes.Services;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddCommandLine(args, new Dictionary<string, string> { ["--database"] = "Recipes:Database" });
builder.Logging.SetMinimumLevel(LogLevel.Warning);

builder.Services.AddRecipesDatabase(builder.Configuration, builder.Environment);
builder.Services.AddScoped<IRecipeCatalog, RecipeCatalog>();

var app = builder.Build();
await app.CreateRecipesDatabaseAsync();

app.UseQueryCount();
app.MapContents();
app.MapIngredients();
app.MapRecipes();
app.MapCatalog();

await app.StartAsync();
Console.WriteLine($"Recipes is listening on {string.Join(", ", app.Urls)}");
await app.WaitForShutdownAsync();
