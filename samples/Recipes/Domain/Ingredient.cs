using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Recipes.Domain;

public class Ingredient
{
    private readonly ILazyLoader? _loader;
    private Recipe? _recipe;

    public Ingredient()
    {
    }

    private Ingredient(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public required string Name { get; set; }

    public required string Quantity { get; set; }

    public int RecipeId { get; set; }

    public Recipe Recipe
    {
        get => _loader.Load(this, ref _recipe)!;
        set => _recipe = value;
    }
}
