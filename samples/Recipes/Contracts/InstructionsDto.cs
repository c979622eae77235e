using Recipes.Domain;

namespace Recipes.Contracts;

public record InstructionsDto(string Recipe, List<string> Steps)
{
    public static InstructionsDto From(Recipe recipe) =>
        new(recipe.Name, [.. recipe.Steps.OrderBy(step => step.Number).Select(step => step.Text)]);
}
