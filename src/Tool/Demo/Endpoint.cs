namespace OneTrip.Tool.Demo;

/// <summary>An endpoint of the sample, as its table of contents describes it.</summary>
/// <param name="Path">The path of the request.</param>
/// <param name="Kind"><c>harmful</c> or <c>safe</c>.</param>
/// <param name="Shows">What it returns.</param>
sealed record Endpoint(string Path, string Kind, string Shows)
{
    /// <summary>Whether the endpoint was written to have an N+1 query.</summary>
    public bool IsHarmful => Kind == "harmful";
}
