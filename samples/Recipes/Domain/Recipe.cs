using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Recipes.Domain;

public class Recipe
{
    private readonly ILazyLoader? _loader;
    private Cuisine? _cuisine;
    private ICollection<Ingredient>? _ingredients;
    private ICollection<Step>? _steps;

    public Recipe()
    {
    }

    private Recipe(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public required string Name { get; set; }

    public required Nutrition Nutrition { get; set; }

    public int CuisineId { get; set; }

    public Cuisine Cuisine
    {
        get => _loader.Load(this, ref _cuisine)!;
        set => _cuisine = value;
    }

    public ICollection<Ingredient> Ingredients
    {
        get => _loader.Load(this, ref _ingredients) ?? (_ingredients = []);
        set => _ingredients = value;
    }

    public ICollection<Step> Steps
    {
        get => _loader.Load(this, ref _steps) ?? (_steps = []);
        set => _steps = value;
    }

    public int TotalMinutes => Steps.Sum(step => step.Minutes);
}
