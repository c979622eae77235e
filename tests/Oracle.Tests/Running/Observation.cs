namespace OneTrip.Oracle;

/// <summary>What EF Core did when a scenario ran, and what the scenario showed.</summary>
/// <param name="Commands">The commands that were sent.</param>
/// <param name="LazyLoads">The navigations that were loaded lazily, as <c>Order.Customer</c>.</param>
/// <param name="Saves">One for each time that changes were saved.</param>
/// <param name="RowsRead">How many rows the database returned in all.</param>
/// <param name="Lines">What was shown, in no order: a repair may let the database choose another.</param>
/// <param name="Failure">The exception that ended the scenario.</param>
public sealed record Observation(string[] Commands, string[] LazyLoads, string[] Saves, int RowsRead, string[] Lines, string? Failure)
{
    /// <summary>Whether two runs showed the same.</summary>
    public bool ShowsTheSameAs(Observation other) => Failure is null && other.Failure is null && Lines.Order(StringComparer.Ordinal).SequenceEqual(other.Lines.Order(StringComparer.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => $"""
        {Commands.Length} commands, {LazyLoads.Length} lazy loads, {Saves.Length} saves, {RowsRead} rows read{(Failure is null ? "" : $", failed with {Failure}")}
          commands: {List(Commands.Select(c => c.ReplaceLineEndings(" ")))}
          lazy loads: {List(LazyLoads)}
          shown: {List(Lines)}
        """;

    static string List(IEnumerable<string> items)
    {
        var counted = items.CountBy(i => i).Select(i => i.Value == 1 ? i.Key : $"{i.Value} × {i.Key}").ToList();
        return string.Concat(counted.Take(12).Select(i => $"\n    {i}")) + (counted.Count > 12 ? $"\n    … {counted.Count - 12} more" : "");
    }
}
