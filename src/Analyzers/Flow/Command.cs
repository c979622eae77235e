using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>What the code sends to the database, as the rules tell it apart.</summary>
enum CommandKind
{
    /// <summary>A query, or a statement that changes rows directly.</summary>
    Query,
    /// <summary>The explicit loading of a navigation.</summary>
    Load,
    /// <summary>The changes of a context, or the end of a transaction.</summary>
    Save,
}

/// <summary>A command that code sends to the database.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Source">The query; null when it is none, or begins out of reach.</param>
/// <param name="Tree">The file of the expression that sends it.</param>
/// <param name="Span">The expression.</param>
/// <param name="Context">The type of the context, as far as the expression tells.</param>
sealed record Command(CommandKind Kind, QuerySource? Source, SyntaxTree Tree, TextSpan Span, ITypeSymbol? Context)
{
    /// <summary>The parameter that decides, as its caller sets it, whether it is sent at all; null when none does.</summary>
    public Demand? Demand { get; init; }

    /// <summary>What is explicitly loaded; null for other commands, and where that is not known.</summary>
    public LoadedNavigation? Loaded { get; init; }

    /// <inheritdoc/>
    public bool Equals(Command? other) => other is not null && Kind == other.Kind && Equals(Source, other.Source) && (Source is not null || Tree == other.Tree && Span == other.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Source?.GetHashCode() ?? Span.GetHashCode();
}

/// <summary>A navigation that is explicitly loaded for an entity that a query has brought.</summary>
/// <param name="Source">The query.</param>
/// <param name="Path">The navigations from the query's entity to the one that is loaded.</param>
sealed record LoadedNavigation(QuerySource Source, ImmutableArray<Navigation> Path);

/// <summary>A command that is sent for each element of a loop or of an in-memory operator.</summary>
/// <param name="Command">The command.</param>
/// <param name="Site">Where it is sent, or the call that leads there.</param>
/// <param name="Element">The name of the loop's variable, as far as it has one.</param>
/// <param name="Loop">The loop.</param>
/// <param name="IsInvariant">Whether nothing in it depends on the element, so that it could stand before the loop.</param>
sealed record RepeatedCommand(Command Command, ReadSite Site, string? Element, Location Loop, bool IsInvariant);
