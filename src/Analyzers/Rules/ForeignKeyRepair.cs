using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OneTrip.Rules;

/// <summary>What a finding tells its repair where only the key of a navigation's entity is read, which the foreign key has too.</summary>
/// <param name="Property">The name of the property that is the foreign key.</param>
/// <param name="Key">The name of the key that is read of the navigation.</param>
/// <param name="Reads">Where the navigation is read, in this or another member.</param>
public sealed record ForeignKeyRepair(string Property, string Key, ImmutableArray<QueryPlace> Reads)
{
    const string PropertyKey = "ForeignKey";
    const string ReadsKey = "KeyReads";

    internal static ForeignKeyRepair Of(Model.ForeignKey key, ImmutableArray<Location> reads) => new(key.Property.Name, key.PrincipalKey, reads
        .Select(r => new QueryPlace(r.SourceTree!.FilePath, r.SourceSpan.Start, r.SourceSpan.Length)).ToImmutableArray());

    /// <summary>Adds the repair to diagnostic properties.</summary>
    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties) => properties
        .Add(PropertyKey, $"{Property}|{Key}")
        .Add(ReadsKey, string.Join("\n", Reads.Select(s => $"{s.Start.ToString(CultureInfo.InvariantCulture)},{s.Length.ToString(CultureInfo.InvariantCulture)},{s.File}")));

    /// <summary>Reads the repair back; null when the diagnostic carries none.</summary>
    public static ForeignKeyRepair? FromProperties(IReadOnlyDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(PropertyKey, out var property) || property is null || !properties.TryGetValue(ReadsKey, out var reads) || reads is not { Length: > 0 }) return null;
        var names = property.Split('|');
        return new ForeignKeyRepair(names[0], names[1], reads.Split('\n').Select(QueryPlace.Parse).ToImmutableArray());
    }
}
