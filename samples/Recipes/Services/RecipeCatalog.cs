using Microsoft.EntityFrameworkCore;
using Recipes.Data;
using Recipes.Domain;

namespace Recipes.Services;

public class RecipeCatalog(RecipesContext db) : IRecipeCatalog
{
    public async Task<List<Recipe>> ListAsync(CancellationToken cancellationToken) =>
        await db.Recipes
            .AsNoTracking()
            .OrderBy(recipe => recipe.Name)
            .ToListAsync(cancellationToken);

    public async Task<List<Recipe>> ListLightAsync(int maxCalories, CancellationToken cancellationToken) =>
        await db.Recipes
            .Include(recipe => recipe.Cuisine)
            .AsNoTracking()
            .Where(recipe => recipe.Nutrition.Calories <= maxCalories)
            .OrderBy(recipe => recipe.Name)
            .ToListAsync(cancellationToken);
}
