using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Loops;

/// <summary>The elements of a loop, as code before the loop can go over them too.</summary>
/// <param name="Name">The expression that stands for them.</param>
/// <param name="Declaration">The statement that puts them into a variable; null when they are at hand.</param>
/// <param name="Changes">What changes in the loop then.</param>
/// <param name="IsList">Whether a query can ask if they contain a value.</param>
sealed record LoopSource(string Name, string? Declaration, ImmutableArray<TextChange> Changes, bool IsList)
{
    /// <summary>Looks at what a loop goes over; null when it can be gone over only once.</summary>
    /// <param name="level">The loop.</param>
    /// <param name="isAsync">Whether the code can wait for a query.</param>
    /// <param name="awaiting">What it hands to a query that it waits for.</param>
    /// <param name="names">The names that are free.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static LoopSource? Of(LoopLevel level, bool isAsync, (string? Token, string Configured) awaiting, FreeNames names, SemanticModel model, CancellationToken cancellation)
    {
        var (expression, type) = (level.Source, model.GetTypeInfo(level.Source, cancellation).Type);
        var awaited = level.Node is ForEachStatementSyntax { AwaitKeyword: var keyword } && keyword.IsKind(SyntaxKind.AwaitKeyword) ? keyword : default;
        var changes = ImmutableArray<TextChange>.Empty;
        if (awaited != default)
        {
            if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsAsyncEnumerable", Expression: var query } }) expression = query;
            type = model.GetTypeInfo(expression, cancellation).Type;
            if (QueryTypes.Element(type) is null) return null;
            changes = changes.Add(new TextChange(TextSpan.FromBounds(awaited.SpanStart, awaited.GetNextToken().SpanStart), ""));
        }
        if (type is null) return null;
        if (IsCollection(type) && IsPath(expression, model, cancellation)) return new LoopSource(expression.ToString(), null, changes, CanBeAsked(type));

        var name = names.Take(Plural.Camel(Plural.Of(level.ElementName)), Plural.Camel(level.ElementName) + "List");
        var text = expression.ToString();
        if (!IsCollection(type))
        {
            // An iterator may do anything between two elements.
            if (QueryTypes.Element(type) is null && (model.GetSymbolInfo(expression, cancellation).Symbol is not (IParameterSymbol or IMethodSymbol { ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } }) || Captures.AreTakenBy(expression, model, cancellation))) return null;
            if (expression is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or SimpleNameSyntax or ParenthesizedExpressionSyntax)) text = $"({text})";
            text = QueryTypes.Element(type) is null ? $"{text}.ToList()" : isAsync ? $"await {text}.ToListAsync({awaiting.Token}){awaiting.Configured}" : $"{text}.ToList()";
        }
        return new LoopSource(name, $"var {name} = {text};", changes.Add(new TextChange(level.Source.Span, name)), !IsCollection(type) || CanBeAsked(type));
    }

    /// <summary>Whether the type holds its elements, so that going over them twice costs nothing.</summary>
    static bool IsCollection(ITypeSymbol type) => type is IArrayTypeSymbol
        || type.SpecialType != SpecialType.System_String && QueryTypes.Element(type) is null && (IsOne(type) || type.AllInterfaces.Any(IsOne));

    static bool IsOne(ITypeSymbol type) => type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        or SpecialType.System_Collections_Generic_IList_T or SpecialType.System_Collections_Generic_IReadOnlyList_T;

    /// <summary>Whether EF Core translates the question if it contains a value. A queue is none of those.</summary>
    static bool CanBeAsked(ITypeSymbol type) => type is not IArrayTypeSymbol && (type.TypeKind == TypeKind.Interface || type.AllInterfaces.Any(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T));

    /// <summary>Whether reading the expression twice does nothing more than reading it once.</summary>
    static bool IsPath(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        ThisExpressionSyntax => true,
        IdentifierNameSyntax => model.GetSymbolInfo(expression, cancellation).Symbol is ILocalSymbol or IParameterSymbol || ElementKey.IsStored(model.GetSymbolInfo(expression, cancellation).Symbol),
        MemberAccessExpressionSyntax member => ElementKey.IsStored(model.GetSymbolInfo(member, cancellation).Symbol) && IsPath(member.Expression, model, cancellation),
        _ => false,
    };
}
