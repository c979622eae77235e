using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Recipes.Domain;

public class Step
{
    private readonly ILazyLoader? _loader;
    private Recipe? _recipe;

    public Step()
    {
    }

    private Step(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public int Number { get; set; }

    public required string Text { get; set; }

    public int Minutes { get; set; }

    public int RecipeId { get; set; }

    public Recipe Recipe
    {
        get => _loader.Load(this, ref _recipe)!;
        set => _recipe = value;
    }
}
