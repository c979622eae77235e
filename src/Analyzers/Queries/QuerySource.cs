using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Queries;

/// <summary>
/// The place where a query begins: the <c>DbSet</c>-typed expression, or the call on one that must stay first
/// (<c>FromSql</c>, <c>TemporalAsOf</c>). It is where an Include is inserted (rule F1).
/// </summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">The expression.</param>
/// <param name="Method">The member that holds the expression.</param>
/// <param name="Entity">The entity of the set, before any cast.</param>
/// <param name="Context">The type of the context, as far as the expression tells.</param>
sealed record QueryRoot(SyntaxTree Tree, TextSpan Span, ISymbol Method, ITypeSymbol Entity, ITypeSymbol? Context)
{
    /// <inheritdoc/>
    public bool Equals(QueryRoot? other) => other is not null && Tree == other.Tree && Span == other.Span;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();
}

/// <summary>
/// Where entities come from: the root of a query, or several roots when branches or a set operation join them. All of
/// them need the same Includes (oracle: L11b).
/// </summary>
sealed class QuerySource : IEquatable<QuerySource>
{
    QuerySource(ImmutableArray<QueryRoot> roots) => Roots = roots;

    /// <summary>A query with a single root.</summary>
    public QuerySource(QueryRoot root) : this(ImmutableArray.Create(root)) { }

    /// <summary>The roots, in the order of files and positions; never empty.</summary>
    public ImmutableArray<QueryRoot> Roots { get; }

    /// <summary>The source of entities that may come from either.</summary>
    public QuerySource Union(QuerySource other) => Equals(other) ? this : new QuerySource(Roots.Concat(other.Roots).Distinct()
        .OrderBy(r => r.Tree.FilePath, StringComparer.Ordinal).ThenBy(r => r.Span.Start).ToImmutableArray());

    /// <inheritdoc/>
    public bool Equals(QuerySource? other) => other is not null && Roots.SequenceEqual(other.Roots);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuerySource);

    /// <inheritdoc/>
    public override int GetHashCode() => Roots[0].GetHashCode();
}
