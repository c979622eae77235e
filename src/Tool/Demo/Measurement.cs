namespace OneTrip.Tool.Demo;

/// <summary>What an endpoint costs, before and after the repair.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Rules">The rules that reported in its handler.</param>
/// <param name="Before">A request before the repair.</param>
/// <param name="After">The same request after the repair.</param>
sealed record Measurement(Endpoint Endpoint, IReadOnlyList<string> Rules, Answer Before, Answer After)
{
    /// <summary>Whether the repair saved queries.</summary>
    public bool IsRepaired => After.Queries < Before.Queries;

    /// <summary>Calls every endpoint of both versions.</summary>
    /// <param name="before">The sample as it is.</param>
    /// <param name="after">The repaired copy.</param>
    /// <param name="rulesOf">The rules that reported in the handler of a path.</param>
    /// <param name="cancellationToken">Stops the measuring.</param>
    public static async Task<IReadOnlyList<Measurement>> TakeAsync(RunningSample before, RunningSample after, ILookup<string, string> rulesOf, CancellationToken cancellationToken)
    {
        var measurements = new List<Measurement>();
        foreach (var endpoint in await before.GetEndpointsAsync(cancellationToken))
        {
            measurements.Add(new Measurement(
                endpoint,
                [.. rulesOf[endpoint.Path].Distinct().Order(StringComparer.Ordinal)],
                await before.CallAsync(endpoint, cancellationToken),
                await after.CallAsync(endpoint, cancellationToken)));
        }

        return measurements;
    }
}
