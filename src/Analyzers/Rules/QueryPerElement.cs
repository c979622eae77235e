using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
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
        : $"{(IsOwn(query, member) ? "A query is executed" : $"'{Sender(query)}' executes a query")} {Each(query)}: one query per element instead of one for all";

    private protected override ImmutableDictionary<string, string?>? Properties(RepeatedCommand query, Analysis analysis, OperationBlockAnalysisContext context)
    {
        if (query.Command.Source is not { Roots: { Length: 1 } roots } || !IsOwn(query, context.OwningSymbol)) return null;
        var loop = OutermostLoop(query.Site.Location, context);
        if (loop is null || DatabaseChanges.AreMadeIn(loop, analysis, context.CancellationToken)) return null;
        return new LoopRepair(analysis.Model.KeyOf(roots[0].Entity)).ToProperties();
    }
}
