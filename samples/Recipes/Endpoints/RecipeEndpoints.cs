using Microsoft.EntityFrameworkCore;
using Recipes.Contracts;
using Recipes.Data;

namespace Recipes.Endpoints;

public static class RecipeEndpoints
{
    public static void MapRecipes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/recipes", async (RecipesContext db) =>
        {
            var recipes = await db.Recipes.OrderBy(r => r.Name).ToListAsync();
            return recipes.Select(r => new StepCountDto { Recipe = r.Name, Steps = r.Steps.Count }).ToList();
        }).WithMetadata(new Shows("every recipe with the number of its steps", Harmful: true));

        app.MapGet("/recipes/overview", async (RecipesContext db) => await db.Recipes
            .OrderBy(r => r.Name)
            .Select(r => new StepCountDto { Recipe = r.Name, Steps = r.Steps.Count })
            .ToListAsync()).WithMetadata(new Shows("the same numbers, counted by the database", Harmful: false));

        app.MapGet("/recipes/instructions", async (RecipesContext db) =>
        {
            var recipes = await db.Recipes.Include(r => r.Steps).OrderBy(r => r.Name).ToListAsync();
            return recipes.ConvertAll(InstructionsDto.From);
        }).WithMetadata(new Shows("every recipe with its steps included", Harmful: false));

        app.MapGet("/recipes/quickest", async (RecipesContext db) =>
        {
            var recipes = await db.Recipes.AsNoTracking().ToListAsync();
            return recipes
                .OrderBy(r => r.TotalMinutes)
                .Take(10)
                .Select(r => new RecipeTimeDto(r.Name, r.TotalMinutes))
                .ToList();
        }).WithMetadata(new Shows("the ten quickest recipes, by a computed property", Harmful: true));

        app.MapGet("/recipes/slowest", async (RecipesContext db) =>
        {
            var recipes = await db.Recipes.Include(r => r.Steps).AsNoTracking().ToListAsync();
            return recipes
                .OrderByDescending(r => r.TotalMinutes)
                .Take(10)
                .Select(r => new RecipeTimeDto(r.Name, r.TotalMinutes))
                .ToList();
        }).WithMetadata(new Shows("the same property over recipes with their steps included", Harmful: false));

        app.MapGet("/recipes/sizes", Sizes)
            .WithMetadata(new Shows("the number of ingredients, counted recipe by recipe", Harmful: true));
        app.MapGet("/recipes/largest", Largest)
            .WithMetadata(new Shows("the number of ingredients, counted in one grouped query", Harmful: false));
        app.MapGet("/recipes/ingredients", Ingredients)
            .WithMetadata(new Shows("the ingredients of every recipe, each reading its recipe back", Harmful: false));
    }

    private static async Task<List<RecipeSizeDto>> Sizes(RecipesContext db, CancellationToken cancellationToken)
    {
        var sizes = new List<RecipeSizeDto>();
        foreach (var recipe in await db.Recipes.OrderBy(r => r.Name).ToListAsync(cancellationToken))
        {
            var count = await db.Ingredients.CountAsync(i => i.RecipeId == recipe.Id, cancellationToken);
            sizes.Add(new RecipeSizeDto(recipe.Name, count));
        }

        return sizes;
    }

    private static async Task<List<RecipeSizeDto>> Largest(RecipesContext db, CancellationToken cancellationToken)
    {
        var counts = await db.Ingredients
            .GroupBy(i => i.RecipeId)
            .Select(recipe => new { Id = recipe.Key, Count = recipe.Count() })
            .ToDictionaryAsync(recipe => recipe.Id, recipe => recipe.Count, cancellationToken);
        var sizes = new List<RecipeSizeDto>();
        foreach (var recipe in await db.Recipes.OrderBy(r => r.Name).ToListAsync(cancellationToken))
            sizes.Add(new RecipeSizeDto(recipe.Name, counts.GetValueOrDefault(recipe.Id)));

        return [.. sizes.OrderByDescending(size => size.Ingredients)];
    }

    private static async Task<List<IngredientDto>> Ingredients(RecipesContext db, CancellationToken cancellationToken)
    {
        var recipes = await db.Recipes
            .Include(r => r.Ingredients)
            .AsNoTracking()
            .OrderBy(r => r.Name)
            .ToListAsync(cancellationToken);
        var lines = new List<IngredientDto>();
        foreach (var recipe in recipes)
        {
            foreach (var ingredient in recipe.Ingredients)
                lines.Add(new IngredientDto(ingredient.Name, ingredient.Quantity, ingredient.Recipe.Name));
        }

        return lines;
    }
}
