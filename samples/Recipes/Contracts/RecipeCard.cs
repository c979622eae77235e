using Recipes.Domain;

namespace Recipes.Contracts;

public class RecipeCard
{
    public RecipeCard(Recipe recipe)
    {
        Name = recipe.Name;
        Calories = recipe.Nutrition.Calories;
        Cuisine = recipe.Cuisine.Name;
        Region = recipe.Cuisine.Region;
    }

    public string Name { get; }

    public int Calories { get; }

    public string Cuisine { get; }

    public string Region { get; }
}
