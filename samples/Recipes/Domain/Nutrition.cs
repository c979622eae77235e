namespace Recipes.Domain;

public class Nutrition
{
    public int Calories { get; set; }

    public int ProteinGrams { get; set; }
}
