using Recipes.Domain;

namespace Recipes.Contracts;

public record IngredientDto(string Name, string Quantity, string Recipe)
{
    public static IngredientDto From(Ingredient ingredient) =>
        new(ingredient.Name, ingredient.Quantity, ingredient.Recipe.Name);
}
