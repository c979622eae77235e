using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow;
using OneTrip.Options;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>A rule about commands that are sent for each element of a loop.</summary>
public abstract class CommandRule : MemberRule
{
    private protected CommandRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    private protected abstract CommandKind Kind { get; }

    /// <summary>What the diagnostic says in the member.</summary>
    private protected abstract string Message(RepeatedCommand command, ISymbol member);

    /// <summary>For each of what.</summary>
    private protected static string Each(RepeatedCommand command) => command.Element is { } name ? $"for each '{name}'" : "for each element";

    private protected static bool IsOwn(RepeatedCommand command, ISymbol member) => SymbolIdentity.Comparer.Equals(command.Site.Reader, member);

    private protected static string Sender(RepeatedCommand command) => Names.Of(command.Site.Reader);

    private protected sealed override void Report(OperationBlockAnalysisContext context, Analysis analysis)
    {
        foreach (var repeated in analysis.RepeatedIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
            if (repeated.Command.Kind == Kind && MemberSpan.Holds(context.OperationBlocks, repeated.Site.Location)
                && Reporting.Allows(context.Options, repeated.Site, isCertain: !repeated.Site.IsAssumed, Contexts(repeated.Command), Settings.DefaultCommandDepth)) Report(repeated, analysis, context);
    }

    /// <summary>What the repair must know; null when there is nothing to tell.</summary>
    private protected virtual ImmutableDictionary<string, string?>? Properties(RepeatedCommand repeated, Analysis analysis, OperationBlockAnalysisContext context) => null;

    void Report(RepeatedCommand repeated, Analysis analysis, OperationBlockAnalysisContext context)
    {
        var more = new[] { repeated.Loop }.Concat(repeated.Command.Source is { } source ? source.Roots.Select(r => Location.Create(r.Tree, r.Span)) : new[] { Location.Create(repeated.Command.Tree, repeated.Command.Span) })
            .Where(l => l.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree));
        Report(context, Diagnostic.Create(Descriptor, repeated.Site.Location, more, Properties(repeated, analysis, context), Message(repeated, context.OwningSymbol)));
    }

    static System.Collections.Generic.IEnumerable<ITypeSymbol?> Contexts(Command command) => command.Source is { } source ? source.Roots.Select(r => r.Context) : new[] { command.Context };

    /// <summary>The outermost loop of the member around a place, or else the statement.</summary>
    private protected static IOperation? OutermostLoop(Location place, OperationBlockAnalysisContext context)
    {
        if (context.OperationBlocks.FirstOrDefault(b => b.Syntax.SyntaxTree == place.SourceTree && b.Syntax.Span.Contains(place.SourceSpan)) is not { } block) return null;
        IOperation? statement = null;
        foreach (var operation in block.DescendantsAndSelf())
            if (operation is not IBlockOperation && operation.Syntax.Span.Contains(place.SourceSpan))
            {
                if (operation is ILoopOperation) return operation;
                statement ??= operation;
            }
        return statement;
    }
}
