using System.Collections.Generic;
using System.Collections.Immutable;

namespace OneTrip.Rules;

/// <summary>What a finding about a query in a loop tells its repair: what the code around the query does not show.</summary>
/// <param name="Key">The properties of the primary key of the query's entity; empty when they are not known.</param>
/// <param name="IsInCallee">Whether the query stands in the method that is called in the loop, the only one that may run.</param>
public sealed record LoopRepair(ImmutableArray<string> Key, bool IsInCallee)
{
    const string CalleeKey = "QueryInCallee";

    /// <summary>Writes it into diagnostic properties.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty.Add(KeyProperty.Name, KeyProperty.Text(Key)).Add(CalleeKey, IsInCallee ? "true" : "false");

    /// <summary>Reads it back; null when the diagnostic carries none, as when the loop changes what the query would bring.</summary>
    public static LoopRepair? FromProperties(IReadOnlyDictionary<string, string?> properties) => 
        KeyProperty.Read(properties) is { } key && properties.TryGetValue(CalleeKey, out var callee) ? new LoopRepair(key, callee == "true") : null;
}
