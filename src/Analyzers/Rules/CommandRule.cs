using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Options;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>A rule about commands that are sent for each element of a loop. Each id has an analyzer of its own, as <see cref="NavigationRule"/> says.</summary>
public abstract class CommandRule : DiagnosticAnalyzer
{
    readonly DiagnosticDescriptor _descriptor;

    private protected CommandRule(DiagnosticDescriptor descriptor)
    {
        _descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (Analysis.Of(start.Compilation, start.Options) is not { } analysis) return;
            start.RegisterOperationBlockAction(block => Analyze(block, analysis));
        });
    }

    private protected abstract CommandKind Kind { get; }

    /// <summary>What the diagnostic says in the member.</summary>
    private protected abstract string Message(RepeatedCommand command, ISymbol member);

    /// <summary>For each of what.</summary>
    private protected static string Each(RepeatedCommand command) => command.Element is { } name ? $"for each '{name}'" : "for each element";

    private protected static bool IsOwn(RepeatedCommand command, ISymbol member) => SymbolIdentity.Comparer.Equals(command.Site.Reader, member);

    private protected static string Sender(RepeatedCommand command) => Names.Of(command.Site.Reader);

    void Analyze(OperationBlockAnalysisContext context, Analysis analysis)
    {
        if (TestMethods.Is(context.OwningSymbol)) return;
        foreach (var repeated in analysis.RepeatedIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
        {
            if (repeated.Command.Kind != Kind || !MemberSpan.Holds(context.OperationBlocks, repeated.Site.Location)) continue;
            if (!Reporting.Allows(context.Options, repeated.Site, isCertain: !repeated.Site.IsAssumed, Contexts(repeated.Command), Settings.DefaultCommandDepth)) continue;
            var more = new[] { repeated.Loop }.Concat(repeated.Command.Source is { } source ? source.Roots.Select(r => Location.Create(r.Tree, r.Span)) : new[] { Location.Create(repeated.Command.Tree, repeated.Command.Span) })
                .Where(l => l.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree));
            context.ReportDiagnostic(Diagnostic.Create(_descriptor, repeated.Site.Location, more, Message(repeated, context.OwningSymbol)));
        }
    }

    static System.Collections.Generic.IEnumerable<ITypeSymbol?> Contexts(Command command) => command.Source is { } source ? source.Roots.Select(r => r.Context) : new[] { command.Context };
}
