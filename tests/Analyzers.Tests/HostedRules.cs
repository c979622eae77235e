using Microsoft.CodeAnalysis;
using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>The rules, as a host finds them.</summary>
static class HostedRules
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. HostedAnalyzers.In(typeof(RuleIds).Assembly).SelectMany(a => a.SupportedDiagnostics)];
}
