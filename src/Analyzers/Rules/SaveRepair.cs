using System.Collections.Generic;
using System.Collections.Immutable;

namespace OneTrip.Rules;

/// <summary>What a finding about a save in a loop tells its repair: that nothing else in the loop sends a command.</summary>
public sealed record SaveRepair
{
    const string Key = "SavesAlone";

    /// <summary>Writes it into diagnostic properties.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty.Add(Key, "true");

    /// <summary>Reads it back; null when the diagnostic carries none.</summary>
    public static SaveRepair? FromProperties(IReadOnlyDictionary<string, string?> properties) => properties.ContainsKey(Key) ? new SaveRepair() : null;
}
