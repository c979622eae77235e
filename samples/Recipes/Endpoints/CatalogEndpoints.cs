using Recipes.Contracts;
using Recipes.Services;

namespace Recipes.Endpoints;

public static class CatalogEndpoints
{
    public static void MapCatalog(this IEndpointRouteBuilder app)
    {
        app.MapGet("/catalog", async (IRecipeCatalog catalog, CancellationToken cancellationToken) =>
        {
            var recipes = await catalog.ListAsync(cancellationToken);
            return recipes.Select(recipe => new RecipeCard(recipe)).ToList();
        }).WithMetadata(new Shows("a card for every recipe, from a service", Harmful: true));

        app.MapGet("/catalog/light", async (IRecipeCatalog catalog, CancellationToken cancellationToken) =>
        {
            var recipes = await catalog.ListLightAsync(maxCalories: 500, cancellationToken);
            return recipes.Select(recipe => new RecipeCard(recipe)).ToList();
        }).WithMetadata(new Shows("the same card, from a service method that includes the cuisine", Harmful: false));
    }
}
