using Microsoft.EntityFrameworkCore;
using Recipes.Domain;

namespace Recipes.Data;

public class RecipesContext(DbContextOptions<RecipesContext> options) : DbContext(options)
{
    public DbSet<Cuisine> Cuisines => Set<Cuisine>();

    public DbSet<Recipe> Recipes => Set<Recipe>();

    public DbSet<Ingredient> Ingredients => Set<Ingredient>();

    public DbSet<Step> Steps => Set<Step>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RecipesContext).Assembly);
}
