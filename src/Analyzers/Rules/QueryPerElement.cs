using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>OT2001: a query is executed for each element of a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryPerElement : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.QueryPerElement);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (Analysis.Of(start.Compilation) is not { } analysis) return;
            start.RegisterOperationBlockAction(block => Analyze(block, analysis));
        });
    }

    static void Analyze(OperationBlockAnalysisContext context, Analysis analysis)
    {
        foreach (var query in analysis.RepeatedQueriesIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
        {
            if (!MemberSpan.Holds(context.OperationBlocks, query.Site.Location)) continue;
            var more = new[] { query.Loop }.Concat(query.Source.Roots.Select(r => Location.Create(r.Tree, r.Span)))
                .Where(l => l.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.QueryPerElement, query.Site.Location, more, Message(query, context.OwningSymbol)));
        }
    }

    static string Message(RepeatedQuery query, ISymbol member)
    {
        var each = query.Element is { } name ? $"each '{name}'" : "each element";
        var what = SymbolIdentity.Comparer.Equals(query.Site.Reader, member) ? "A query is executed" : $"'{Names.Of(query.Site.Reader)}' executes a query";
        return $"{what} for {each}: one query per element instead of one for all";
    }
}
