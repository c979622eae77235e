using System.Collections.Generic;
using System.Collections.Immutable;

namespace OneTrip.Rules;

/// <summary>What a finding about a query in a loop tells its repair: what the code around the query does not show.</summary>
/// <param name="Key">The properties of the primary key of the query's entity; empty when they are not known.</param>
public sealed record LoopRepair(ImmutableArray<string> Key)
{
    /// <summary>Writes it into diagnostic properties.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty.Add(KeyProperty.Name, KeyProperty.Text(Key));

    /// <summary>Reads it back; null when the diagnostic carries none, as when the loop changes what the query would bring.</summary>
    public static LoopRepair? FromProperties(IReadOnlyDictionary<string, string?> properties) => KeyProperty.Read(properties) is { } key ? new LoopRepair(key) : null;
}
