using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>OT2002: a navigation is explicitly loaded for each element of a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoadPerElement : CommandRule
{
    /// <summary>Creates the rule.</summary>
    public LoadPerElement() : base(Descriptors.LoadPerElement) { }

    private protected override CommandKind Kind => CommandKind.Load;

    private protected override string Message(RepeatedCommand load, ISymbol member) =>
        $"{(IsOwn(load, member) ? "A navigation is loaded" : $"'{Sender(load)}' loads a navigation")} {Each(load)}: one query per element instead of an Include";

    private protected override ImmutableDictionary<string, string?>? Properties(RepeatedCommand load, Analysis analysis, OperationBlockAnalysisContext context)
    {
        if (load.Command.Loaded is not { } loaded || !IsOwn(load, context.OwningSymbol) || OutermostLoop(load.Site.Location, context) is not { } loop || DatabaseChanges.AreMadeIn(loop, analysis, context.CancellationToken)) return null;
        return IncludeRepairs.Of(loaded.Source, loaded.Path, analysis.Model, ImmutableArray<SyntaxNode>.Empty).ToProperties();
    }
}
