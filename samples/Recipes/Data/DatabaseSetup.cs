using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Recipes.Diagnostics;

namespace Recipes.Data;

public static class DatabaseSetup
{
    public static IServiceCollection AddRecipesDatabase(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var connectionString = ConnectionString(configuration, environment);
        services.AddScoped<QueryCounter>();
        services.AddDbContext<RecipesContext>((scope, options) => options
            .UseSqlite(connectionString)
            .AddInterceptors(scope.GetRequiredService<QueryCounter>()));
        return services;
    }

    public static async Task CreateRecipesDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecipesContext>();
        await db.Database.EnsureCreatedAsync();
        if (await db.Recipes.AnyAsync())
            return;

        db.Recipes.AddRange(Seed.Recipes());
        await db.SaveChangesAsync();
    }

    private static string ConnectionString(IConfiguration configuration, IHostEnvironment environment)
    {
        var path = configuration["Recipes:Database"];
        if (path is null && configuration.GetConnectionString("Recipes") is { } connectionString)
            return connectionString;

        path ??= Path.Combine(environment.ContentRootPath, "recipes.db");
        return new SqliteConnectionStringBuilder { DataSource = path }.ToString();
    }
}
