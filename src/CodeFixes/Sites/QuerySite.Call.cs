using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Sites;

sealed partial class QuerySite
{
    /// <summary>The parameter of the call that says what is included, where the site is a call; else null.</summary>
    public IncludesParameter? Includes { get; private init; }

    /// <summary>Finds a call that says to the method in which a query stands what it includes; null when it does not.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="call">The call.</param>
    /// <param name="query">The query.</param>
    /// <param name="near">The project whose copy of a file is looked at first.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static async Task<QuerySite?> FindCallAsync(Solution solution, QueryPlace call, QueryPlace query, Project near, CancellationToken cancellation)
    {
        var documents = QueryDocuments.At(solution, call.File, near);
        if (documents.IsEmpty || await MethodAroundAsync(solution, query, near, cancellation).ConfigureAwait(false) is not { } body) return null;
        if (await documents[0].GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || Expression(root, new TextSpan(call.Start, call.Length)) is not InvocationExpressionSyntax within
            || await documents[0].GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model || OfLambda(within, model, cancellation) is var invocation && model.GetSymbolInfo(invocation, cancellation).Symbol is not IMethodSymbol method
            || IncludesParameter.Of(method, body) is not { } includes) return null;

        // A query that is handed over goes on where it is made.
        if (includes.Kind == IncludesKind.Query && Given(invocation, includes) is { } given)
            return Root(given) is { } start ? await FindAsync(solution, new QueryPlace(call.File, start.Start, start.Length), ImmutableArray<string>.Empty, near, isCall: false, cancellation).ConfigureAwait(false) : null;
        return new QuerySite(call with { Start = invocation.SpanStart, Length = invocation.Span.Length }, model, includes.Query ?? includes.Entity, includes.Entity, documents.Select(d => d.Id).ToImmutableArray()) { Includes = includes };
    }

    /// <summary>The call itself, or the one to which the lambda is handed whose query it goes on with.</summary>
    static InvocationExpressionSyntax OfLambda(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax start = call;
        while (start is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }) start = access.Expression;
        return start is IdentifierNameSyntax && IsOfLambda(start, model, cancellation)
            && start.Ancestors().OfType<LambdaExpressionSyntax>().FirstOrDefault() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taking } } ? taking : call;
    }

    /// <summary>Whether an expression is a lambda's parameter.</summary>
    static bool IsOfLambda(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(expression, cancellation).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } };

    static async Task<MethodDeclarationSyntax?> MethodAroundAsync(Solution solution, QueryPlace query, Project near, CancellationToken cancellation)
    {
        var document = QueryDocuments.At(solution, query.File, near).FirstOrDefault();
        return document is not null && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root && query.Start < root.FullSpan.End
            ? root.FindToken(query.Start).Parent?.FirstAncestorOrSelf<MethodDeclarationSyntax>() : null;
    }

    static ExpressionSyntax? Given(InvocationExpressionSyntax call, IncludesParameter includes)
    {
        var arguments = call.ArgumentList.Arguments;
        return (arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == includes.Name) ?? (includes.Ordinal < arguments.Count && arguments.Take(includes.Ordinal + 1).All(a => a.NameColon is null) ? arguments[includes.Ordinal] : null))?.Expression;
    }

    /// <summary>What a lambda's query begins with: its parameter, used once.</summary>
    static TextSpan? Root(ExpressionSyntax given)
    {
        if (given is not SimpleLambdaExpressionSyntax { ExpressionBody: { } query, Parameter.Identifier.ValueText: var name }) return null;
        var uses = query.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == name && !(n.Parent is MemberAccessExpressionSyntax member && member.Name == n)).ToList();
        return uses.Count == 1 ? uses[0].Span : null;
    }
}
