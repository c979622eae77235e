using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Sites;

sealed partial class QuerySite
{
    /// <summary>
    /// The operators that go on to other rows, even where those are of the same type (<c>Select(c => c.Parent)</c>). What is
    /// included after them is not included in the query's entities.
    /// </summary>
    static readonly ImmutableHashSet<string> Reshaping = ImmutableHashSet.Create(StringComparer.Ordinal,
        "Select", "SelectMany", "Join", "GroupJoin", "LeftJoin", "RightJoin", "GroupBy", "Concat", "Union", "UnionBy", "Intersect", "IntersectBy", "Except", "ExceptBy", "Append", "Prepend");

    /// <summary>Finds the query at a place, of entities with a primary key; null when no query stands there, as when the file changed since.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="place">The place.</param>
    /// <param name="key">The properties of the key.</param>
    /// <param name="near">The project whose copy of a file is looked at first.</param>
    /// <param name="isCall">Whether a call stands there that brings the query; what a lambda is given is brought by none.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static async Task<QuerySite?> FindAsync(Solution solution, QueryPlace place, ImmutableArray<string> key, Project near, bool isCall, CancellationToken cancellation)
    {
        if (place.Start < 0 || place.Length <= 0 || place.Start > int.MaxValue - place.Length) return null;
        var documents = QueryDocuments.At(solution, place.File, near);
        foreach (var document in documents)
        {
            // In one copy of a file the query may be compiled, in another it may be left out by #if.
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
                || Expression(root, new TextSpan(place.Start, place.Length)) is not { } expression
                || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
                || model.GetTypeInfo(expression, cancellation).Type is not { } type) continue;

            // What executes a query is handed it, and goes on with what is included in it.
            if (isCall && QueryTypes.Element(type) is null && Extended(expression, model, cancellation) is { } extended) (expression, type) = extended;
            if (QueryTypes.Element(type) is not { } entity) continue;

            // A call that goes on with a query is a part of its chain.
            while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } && model.GetTypeInfo(receiver, cancellation).Type is { } before && SymbolEqualityComparer.Default.Equals(QueryTypes.Element(before), entity))
                (expression, type) = (receiver, before);
            if (isCall && IsOfLambda(expression, model, cancellation)) return null;
            var copies = documents.Select(d => d.Id).Where(id => id != document.Id).ToImmutableArray().Insert(0, document.Id);
            var site = new QuerySite(place with { Start = expression.SpanStart, Length = expression.Span.Length }, model, type, entity, copies);
            return site.Look(FluentChain.Of(expression), key, cancellation) ? site : null;
        }
        return null;
    }

    /// <summary>The query on which an extension is called; null when none is.</summary>
    static (ExpressionSyntax, ITypeSymbol)? Extended(ExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var query } } && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ReducedFrom: not null }
        && model.GetTypeInfo(query, cancellation).Type is { } type && QueryTypes.Element(type) is not null ? (query, type) : null;

    /// <summary>The expression that takes exactly the span.</summary>
    public static ExpressionSyntax? Expression(SyntaxNode root, TextSpan span)
    {
        if (span.End > root.FullSpan.End) return null;
        return root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span ? expression : null;
    }

    /// <summary>Looks at the chain; false when no Include fits into it, because a call such as <c>Add</c> wants the set itself.</summary>
    bool Look(FluentChain chain, ImmutableArray<string> key, CancellationToken cancellation)
    {
        var keeping = chain.Calls.TakeWhile(Keeps).Count();
        TrailingCalls = chain.Calls.Length - keeping;
        LeadingCalls = chain.Calls.Take(keeping).TakeWhile(c => WantsDbSet(Called(c))).Count();
        FollowedByAnyQuery = chain.At(keeping) is { } next ? QueryTypes.TakesAnyQuery(Receiver(Called(next))) : IsEnumerated(chain.Receiver(keeping)) || IsConverted(chain.Receiver(keeping));
        if (chain.At(keeping) is { } wanting && WantsDbSet(Called(wanting)))
        {
            if (keeping > 0 || FindCall.Read(wanting, key.Length) is null || TrackedRows.MayBeUnsaved(wanting.Invocation, Model, cancellation)) return false;
            (FoundBy, FollowedByAnyQuery) = (key, true);
        }

        EntityName = chain.Calls.Take(keeping + 1).SelectMany(c => c.Lambdas).Select(NameOfEntity).FirstOrDefault(n => n is not (null or "_"));
        return true;

        IMethodSymbol? Called(ChainCall call) => Model.GetSymbolInfo(call.Invocation, cancellation).Symbol as IMethodSymbol;

        bool Keeps(ChainCall call) => !Reshaping.Contains(call.Name) && IsEntity(QueryTypes.Element(Model.GetTypeInfo(call.Invocation, cancellation).Type));

        bool IsConverted(ExpressionSyntax query) =>
            Model.GetTypeInfo(query, cancellation) is { Type: var from, ConvertedType: var to } && !SymbolEqualityComparer.Default.Equals(from, to) && QueryTypes.TakesAnyQuery(to);

        bool IsEntity(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Entity);

        string? NameOfEntity(LambdaExpressionSyntax lambda) =>
            LambdaName.Of(lambda) is { } name && Model.GetSymbolInfo(lambda, cancellation).Symbol is IMethodSymbol { Parameters: { Length: 1 } parameters } && IsEntity(parameters[0].Type) ? name.Text : null;
    }

    /// <summary>Every query has AsQueryable and AsAsyncEnumerable; those of DbSet are called behind an Include too, which leaves the type as it was.</summary>
    static bool WantsDbSet(IMethodSymbol? method) => method is { Name: not ("AsQueryable" or "AsAsyncEnumerable") } && QueryTypes.IsDbSet(Receiver(method)) && !HasOneForQueries(method.ReducedFrom);

    /// <summary>Whether an extension of a set has a sibling of the same name and parameters that extends what an Include makes of it.</summary>
    static bool HasOneForQueries(IMethodSymbol? extension) => extension?.ContainingType.GetMembers(extension.Name).OfType<IMethodSymbol>().Any(m => m.Parameters.Length == extension.Parameters.Length
        && QueryTypes.Element(m.Parameters[0].Type) is not null && !QueryTypes.IsDbSet(m.Parameters[0].Type)) == true;

    /// <summary>The type that a method asks of what it is called on.</summary>
    static ITypeSymbol? Receiver(IMethodSymbol? method) => method?.ReducedFrom is { } extension ? extension.Parameters[0].Type : method?.ContainingType;

    static bool IsEnumerated(ExpressionSyntax query) => query.Parent is FromClauseSyntax or JoinClauseSyntax
        || query.Parent is CommonForEachStatementSyntax loop && loop.Expression == query && loop.AwaitKeyword.IsKind(SyntaxKind.None);
}
