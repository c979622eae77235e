using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Recipes.Domain;

public class Cuisine
{
    private readonly ILazyLoader? _loader;
    private ICollection<Recipe>? _recipes;

    public Cuisine()
    {
    }

    private Cuisine(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public required string Name { get; set; }

    public required string Region { get; set; }

    public ICollection<Recipe> Recipes
    {
        get => _loader.Load(this, ref _recipes) ?? (_recipes = []);
        set => _recipes = value;
    }
}
