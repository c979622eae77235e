using Microsoft.EntityFrameworkCore;
using Recipes.Contracts;
using Recipes.Data;

namespace Recipes.Endpoints;

public static class IngredientEndpoints
{
    public static void MapIngredients(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ingredients", List)
            .WithMetadata(new Shows("every ingredient with its recipe, through a mapper", Harmful: true));
        app.MapGet("/ingredients/shopping-list", ShoppingList)
            .WithMetadata(new Shows("the same mapper over a query that includes the recipe", Harmful: false));
        app.MapGet("/ingredients/index", Index)
            .WithMetadata(new Shows("the same fields, projected by the database", Harmful: false));
        app.MapGet("/ingredients/origins", Origins)
            .WithMetadata(new Shows("every ingredient with the cuisine of its recipe", Harmful: true));
        app.MapGet("/ingredients/regions", Regions)
            .WithMetadata(new Shows("ingredients per region, recipe and cuisine included", Harmful: false));
    }

    private static async Task<List<IngredientDto>> List(RecipesContext db, CancellationToken cancellationToken)
    {
        var ingredients = await db.Ingredients
            .AsNoTracking()
            .OrderBy(i => i.Name)
            .ToListAsync(cancellationToken);
        return ingredients.Select(IngredientDto.From).ToList();
    }

    private static async Task<List<IngredientDto>> ShoppingList(RecipesContext db, CancellationToken cancellationToken)
    {
        var ingredients = await db.Ingredients
            .Include(i => i.Recipe)
            .AsNoTracking()
            .OrderBy(i => i.Recipe.Name)
            .ThenBy(i => i.Name)
            .ToListAsync(cancellationToken);
        return ingredients.Select(IngredientDto.From).ToList();
    }

    private static Task<List<IngredientDto>> Index(RecipesContext db, CancellationToken cancellationToken)
    {
        var index =
            from ingredient in db.Ingredients
            orderby ingredient.Name
            select new IngredientDto(ingredient.Name, ingredient.Quantity, ingredient.Recipe.Name);
        return index.ToListAsync(cancellationToken);
    }

    private static async Task<List<OriginDto>> Origins(RecipesContext db, CancellationToken cancellationToken)
    {
        var ingredients = await db.Ingredients
            .Include(i => i.Recipe)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var origins = new List<OriginDto>();
        foreach (var ingredient in ingredients)
        {
            var recipe = ingredient.Recipe;
            origins.Add(new OriginDto(ingredient.Name, recipe.Name, recipe.Cuisine.Name));
        }

        return origins;
    }

    private static async Task<Dictionary<string, int>> Regions(RecipesContext db, CancellationToken cancellationToken)
    {
        var ingredients = await db.Ingredients
            .Include(i => i.Recipe)
            .ThenInclude(r => r.Cuisine)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return ingredients
            .GroupBy(i => i.Recipe.Cuisine.Region)
            .ToDictionary(region => region.Key, region => region.Count());
    }
}
