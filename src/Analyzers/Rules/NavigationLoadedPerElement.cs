using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Flow.Values;
using OneTrip.Model;

namespace OneTrip.Rules;

/// <summary>OT1001: a navigation is read for each element and lazily loaded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NavigationLoadedPerElement : NavigationRule
{
    /// <summary>Creates the rule.</summary>
    public NavigationLoadedPerElement() : base(Descriptors.NavigationLoadedPerElement) { }

    private protected override bool Claims(Finding finding, LazyLoading lazy) => lazy == LazyLoading.Yes && finding.Count == Multiplicity.Many;
}
