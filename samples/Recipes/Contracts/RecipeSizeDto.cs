namespace Recipes.Contracts;

public record RecipeSizeDto(string Recipe, int Ingredients);
