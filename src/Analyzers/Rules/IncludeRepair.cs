using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace OneTrip.Rules;

/// <summary>
/// What a finding tells its repair: the queries to edit and the navigations to include. It travels in the diagnostic's
/// properties, because a location in another project may not travel as an additional location.
/// </summary>
/// <param name="Sites">The roots of the queries; all of them need the Include, or none may get it.</param>
/// <param name="Path">The navigations from the query's entity to the one that is missing; empty when no Include repairs it.</param>
public sealed record IncludeRepair(ImmutableArray<QueryPlace> Sites, ImmutableArray<IncludeHop> Path)
{
    const string SitesKey = "QuerySites";
    const string CallsKey = "QueryCalls";
    const string PathKey = "IncludePath";

    /// <summary>The calls by which the reporting member gets the queries' entities, or queries that it goes on with, from other members; empty when it queries itself.</summary>
    public ImmutableArray<QueryPlace> Calls { get; init; } = ImmutableArray<QueryPlace>.Empty;

    /// <summary>The properties of the primary key of the queries' entity, in the order in which <c>Find</c> takes them; empty when they are not known.</summary>
    public ImmutableArray<string> Key { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Writes the repair into diagnostic properties. <c>QuerySite</c> is the first query as <c>path:line</c>, for people and tools.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(SitesKey, Text(Sites))
        .Add(CallsKey, Text(Calls))
        .Add(PathKey, string.Join("/", Path.Select(h => string.Join("|", h.Name, h.IsCollection ? "many" : "one", h.IsNullable ? "nullable" : "", h.Cast ?? ""))))
        .Add(KeyProperty.Name, KeyProperty.Text(Key))
        .Add("QuerySite", Sites.IsEmpty ? null : $"{Sites[0].File}:{(Sites[0].Line + 1).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Reads the repair back; null when the diagnostic carries none, as when its query cannot be edited.</summary>
    public static IncludeRepair? FromProperties(IReadOnlyDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(SitesKey, out var sites) || sites is not { Length: > 0 } || !properties.TryGetValue(PathKey, out var path) || path is not { Length: > 0 }) return null;
        return new IncludeRepair(
            Places(sites),
            path.Split('/').Select(IncludeHop.Parse).ToImmutableArray())
        {
            Calls = properties.TryGetValue(CallsKey, out var calls) && calls is { Length: > 0 } ? Places(calls) : ImmutableArray<QueryPlace>.Empty,
            Key = KeyProperty.Read(properties) ?? ImmutableArray<string>.Empty,
        };
    }

    static string Text(ImmutableArray<QueryPlace> places) => string.Join("\n", places.Select(s => $"{s.Start.ToString(CultureInfo.InvariantCulture)},{s.Length.ToString(CultureInfo.InvariantCulture)},{s.File}"));

    static ImmutableArray<QueryPlace> Places(string text) => text.Split('\n').Select(QueryPlace.Parse).ToImmutableArray();
}

/// <summary>The root expression of a query: the <c>DbSet</c>-typed expression after which an Include is inserted.</summary>
/// <param name="File">Path of the syntax tree.</param>
/// <param name="Start">Start of the expression's span, in characters.</param>
/// <param name="Length">Length of the expression's span, in characters.</param>
/// <param name="Line">Zero-based line of the expression; zero when read back.</param>
public sealed record QueryPlace(string File, int Start, int Length, int Line = 0)
{
    internal static QueryPlace Parse(string text)
    {
        var parts = text.Split(new[] { ',' }, 3);
        return new QueryPlace(parts[2], int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}

/// <summary>One navigation of an Include path.</summary>
/// <param name="Name">The navigation property's name.</param>
/// <param name="IsCollection">Whether it leads to many entities.</param>
/// <param name="IsNullable">Whether its type is a nullable reference, so that the next hop needs a <c>!</c>.</param>
/// <param name="Cast">Full name (<c>global::…</c>) of the derived type that declares it, when the type before is a base of it; else null.</param>
public sealed record IncludeHop(string Name, bool IsCollection, bool IsNullable, string? Cast)
{
    internal static IncludeHop Parse(string text)
    {
        var parts = text.Split('|');
        return new IncludeHop(parts[0], parts[1] == "many", parts[2].Length > 0, parts[3].Length > 0 ? parts[3] : null);
    }
}
