namespace Recipes.Contracts;

public record RecipeTimeDto(string Recipe, int Minutes);
