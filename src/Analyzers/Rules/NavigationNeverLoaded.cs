using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Flow.Values;
using OneTrip.Model;

namespace OneTrip.Rules;

/// <summary>OT1002: a navigation is read that nothing loads.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NavigationNeverLoaded : NavigationRule
{
    /// <summary>Creates the rule.</summary>
    public NavigationNeverLoaded() : base(Descriptors.NavigationNeverLoaded) { }

    /// <summary>Where it is mostly loaded, one more query for a single entity is all that is certain, and OT1003's.</summary>
    private protected override bool Claims(Finding finding, LazyLoading lazy) => lazy != LazyLoading.Yes && !finding.OnlyLazily && (lazy != LazyLoading.Mostly || finding.Count == Multiplicity.Many);
}
