using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Model;

namespace OneTrip.Rules;

/// <summary>OT1002: a navigation is read that nothing loads.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NavigationNeverLoaded : NavigationRule
{
    /// <summary>Creates the rule.</summary>
    public NavigationNeverLoaded() : base(Descriptors.NavigationNeverLoaded) { }

    private protected override bool Claims(Finding finding, LazyLoading lazy) => lazy != LazyLoading.Yes;
}
