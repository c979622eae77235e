namespace Recipes.Contracts;

public class StepCountDto
{
    public required string Recipe { get; init; }

    public required int Steps { get; init; }
}
