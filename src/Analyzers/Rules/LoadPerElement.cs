using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;

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
}
