using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Flow.Values;
using OneTrip.Model;

namespace OneTrip.Rules;

/// <summary>OT1003: a navigation of a single entity is lazily loaded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NavigationLoadedOnce : NavigationRule
{
    /// <summary>Creates the rule.</summary>
    public NavigationLoadedOnce() : base(Descriptors.NavigationLoadedOnce) { }

    /// <summary>Where lazy loading is switched off in places only, one more query is the rule.</summary>
    private protected override bool Claims(Finding finding, LazyLoading lazy) => lazy is LazyLoading.Yes or LazyLoading.Mostly && finding.Count != Multiplicity.Many;
}
