using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>OT2001: a query is executed for each element of a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryPerElement : CommandRule
{
    /// <summary>Creates the rule.</summary>
    public QueryPerElement() : base(Descriptors.QueryPerElement) { }

    private protected override CommandKind Kind => CommandKind.Query;

    private protected override string Message(RepeatedCommand query, ISymbol member) => query.IsInvariant
        ? $"A query is executed {Each(query)}, and nothing in it depends on {(query.Element is { } name ? $"'{name}'" : "the element")}: execute it once, before the loop"
        : IsOwn(query, member) ? $"A query is executed {Each(query)}: one query per element instead of one for all"
        : $"'{Sender(query)}' executes a query {Each(query)}: one query per element, where a method that takes all of them would send one";

    private protected override ImmutableDictionary<string, string?>? Properties(RepeatedCommand query, Analysis analysis, OperationBlockAnalysisContext context)
    {
        if (query.Command.Source is not { Roots: { Length: 1 } roots }) return null;
        var isOwn = IsOwn(query, context.OwningSymbol);
        if (!isOwn && !IsInCallee(query, roots[0], analysis, context)) return null;
        var loop = OutermostLoop(query.Site.Location, context);
        if (loop is null || DatabaseChanges.AreMadeIn(loop, analysis, context.CancellationToken)) return null;
        return new LoopRepair(analysis.Model.KeyOf(roots[0].Entity), IsInCallee: !isOwn).ToProperties();
    }

    /// <summary>Whether the method that is called in the loop is the only one that may run, and both makes the query and executes it.</summary>
    static bool IsInCallee(RepeatedCommand query, QueryRoot root, Analysis analysis, OperationBlockAnalysisContext context)
    {
        if (context.OperationBlocks.FirstOrDefault(b => b.Syntax.SyntaxTree == query.Site.Location.SourceTree && b.Syntax.Span.Contains(query.Site.Location.SourceSpan)) is not { } block) return false;
        var call = block.DescendantsAndSelf().OfType<IInvocationOperation>().Where(o => o.Syntax.Span.Contains(query.Site.Location.SourceSpan)).OrderBy(o => o.Syntax.Span.Length).FirstOrDefault();
        return call is not null && analysis.Dispatch.Resolve(call.TargetMethod) is { Length: 1 } targets && targets[0].DeclaringSyntaxReferences is { Length: 1 } declared
            && declared[0].SyntaxTree == root.Tree && declared[0].Span.Contains(root.Span) && query.Command.Tree == root.Tree && declared[0].Span.Contains(query.Command.Span);
    }
}
