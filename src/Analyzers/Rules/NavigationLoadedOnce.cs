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

    private protected override bool Claims(Finding finding, LazyLoading lazy) => lazy == LazyLoading.Yes && finding.Count != Multiplicity.Many;
}
