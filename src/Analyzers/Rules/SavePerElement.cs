using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>OT2003: changes are saved for each element of a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SavePerElement : CommandRule
{
    /// <summary>Creates the rule.</summary>
    public SavePerElement() : base(Descriptors.SavePerElement) { }

    private protected override CommandKind Kind => CommandKind.Save;

    private protected override string Message(RepeatedCommand save, ISymbol member) =>
        $"{(IsOwn(save, member) ? "Changes are saved" : $"'{Sender(save)}' saves changes")} {Each(save)}: one trip to the database per element instead of one for all";

    private protected override ImmutableDictionary<string, string?>? Properties(RepeatedCommand save, Analysis analysis, OperationBlockAnalysisContext context) =>
        IsOwn(save, context.OwningSymbol) && OutermostLoop(save.Site.Location, context) is { } loop && !OtherCommands.AreSentIn(loop, save.Site.Location, analysis) ? new SaveRepair().ToProperties() : null;
}
