using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Sites;

/// <summary>
/// A query to edit: where it stands, and what its meaning says about it. It is looked at once, before any edit; edits only
/// lengthen the chain and leave all of this as it is.
/// </summary>
sealed partial class QuerySite
{
    QuerySite(QueryPlace place, SemanticModel model, ITypeSymbol type, ITypeSymbol entity, ImmutableArray<DocumentId> documents)
    {
        Place = place;
        Model = model;
        Type = type;
        Entity = entity;
        Documents = documents;
    }

    public QueryPlace Place { get; }

    /// <summary>The document in which the query was found, then its copies in other projects, which must stay equal to it.</summary>
    public ImmutableArray<DocumentId> Documents { get; }

    /// <summary>What the query yields.</summary>
    public ITypeSymbol Entity { get; }

    /// <summary>How many calls right after the root want a <c>DbSet</c> and must stay first, such as <c>FromSql</c>.</summary>
    public int LeadingCalls { get; private set; }

    /// <summary>How many calls of the chain come after the last one that still yields the query's entities.</summary>
    public int TrailingCalls { get; private set; }

    /// <summary>Whether what follows those entities takes any query, so that an Include at their end changes no other type.</summary>
    public bool FollowedByAnyQuery { get; private set; }

    /// <summary>What the chain's lambdas call an entity; null when none does.</summary>
    public string? EntityName { get; private set; }

    /// <summary>The properties of the primary key, where the query is a call of <c>Find</c>; else empty.</summary>
    public ImmutableArray<string> FoundBy { get; private set; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a possible null is warned of.</summary>
    public bool IsNullableEnabled => (Model.GetNullableContext(Place.Start) & NullableContext.WarningsEnabled) != 0;

    SemanticModel Model { get; }

    ITypeSymbol Type { get; }

    /// <summary>Whether the chain can call an extension method without another using.</summary>
    public bool Binds(string method, string space) =>
        Model.LookupSymbols(Place.Start, Type.AllInterfaces.FirstOrDefault(i => i.Name == "IQueryable" && i.TypeArguments.Length == 1) ?? Type, method, includeReducedExtensionMethods: true)
            .Any(m => m.ContainingNamespace.ToString() == space);

    /// <summary>Whether a name stands for something where the query is.</summary>
    public bool IsTaken(string name) => !Model.LookupSymbols(Place.Start, name: name).IsEmpty;
}
