using Recipes.Domain;

namespace Recipes.Data;

public static class Seed
{
    public static List<Recipe> Recipes()
    {
        var cuisines = Cuisines().ToDictionary(cuisine => cuisine.Name);
        return [.. SeedRecipes.All.Select(seed => new Recipe
        {
            Name = seed.Name,
            Cuisine = cuisines[seed.Cuisine],
            Nutrition = new Nutrition { Calories = seed.Calories, ProteinGrams = seed.ProteinGrams },
            Ingredients = Ingredients(seed),
            Steps = Steps(seed),
        })];
    }

    private static List<Cuisine> Cuisines() =>
    [
        new() { Name = "Italian", Region = "Southern Europe" },
        new() { Name = "French", Region = "Western Europe" },
        new() { Name = "Mexican", Region = "North America" },
        new() { Name = "Indian", Region = "South Asia" },
        new() { Name = "Japanese", Region = "East Asia" },
        new() { Name = "Thai", Region = "Southeast Asia" },
    ];

    // "200 g: flour; 3: eggs" is two ingredients.
    private static List<Ingredient> Ingredients(SeedRecipe seed) =>
    [
        .. seed.Ingredients.Split("; ").Select(line => line.Split(": ")).Select(parts => new Ingredient
        {
            Quantity = parts[0],
            Name = parts[1],
        }),
    ];

    private static List<Step> Steps(SeedRecipe seed) =>
    [
        .. seed.Steps.Select((step, index) => new Step
        {
            Number = index + 1,
            Text = step.Text,
            Minutes = step.Minutes,
        }),
    ];
}
