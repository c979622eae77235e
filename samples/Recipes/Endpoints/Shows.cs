namespace Recipes.Endpoints;

public record Shows(string What, bool Harmful);
