using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace OneTrip.Rules;

/// <summary>The diagnostic property that names the primary key of a query's entity.</summary>
static class KeyProperty
{
    /// <summary>The property's name.</summary>
    public const string Name = "PrimaryKey";

    /// <summary>The text for the names of a key's properties.</summary>
    public static string Text(ImmutableArray<string> key) => string.Join(",", key);

    /// <summary>The names again; null when the diagnostic does not have the property.</summary>
    public static ImmutableArray<string>? Read(IReadOnlyDictionary<string, string?> properties) =>
        properties.TryGetValue(Name, out var key) && key is not null ? key.Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries).ToImmutableArray() : null;
}
