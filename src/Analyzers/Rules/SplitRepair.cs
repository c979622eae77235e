using System.Collections.Generic;
using System.Collections.Immutable;

namespace OneTrip.Rules;

/// <summary>What a finding about multiplied rows tells its repair: that the query, asked once for each collection, brings the same rows each time.</summary>
public sealed record SplitRepair
{
    const string Key = "BringsTheSameRows";

    /// <summary>Writes it into diagnostic properties.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty.Add(Key, "true");

    /// <summary>Reads it back; null when the diagnostic carries none.</summary>
    public static SplitRepair? FromProperties(IReadOnlyDictionary<string, string?> properties) => properties.ContainsKey(Key) ? new SplitRepair() : null;
}
