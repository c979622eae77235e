using Recipes.Domain;

namespace Recipes.Services;

public interface IRecipeCatalog
{
    Task<List<Recipe>> ListAsync(CancellationToken cancellationToken);

    Task<List<Recipe>> ListLightAsync(int maxCalories, CancellationToken cancellationToken);
}
