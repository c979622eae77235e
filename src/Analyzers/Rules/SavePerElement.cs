using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;

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
}
