namespace Recipes.Contracts;

public record OriginDto(string Ingredient, string Recipe, string Cuisine);
