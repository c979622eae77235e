using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>A project that does not use EF Core pays for one look at its references: no action runs over its code.</summary>
public class WithoutEfCoreTests
{
    [Fact]
    public async Task No_action_is_registered() => Assert.All(await ActionsAsync(ReferenceAssemblies.Net), rule => Assert.Equal(0, rule.Actions));

    [Fact]
    public async Task With_EF_Core_each_rule_about_code_registers_one() => Assert.All(await ActionsAsync(ReferenceAssemblies.EfCore10), rule => Assert.Equal(rule.IsAboutCode ? 1 : 0, rule.Actions));

    /// <summary>How many actions each rule registered for the code of a compilation.</summary>
    static async Task<List<(bool IsAboutCode, int Actions)>> ActionsAsync(ReferenceAssemblies references)
    {
        var tree = CSharpSyntaxTree.ParseText("class C { int M() => 1; }");
        var compilation = CSharpCompilation.Create("Test", [tree], references.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzers = HostedAnalyzers.In(typeof(RuleIds).Assembly);
        var analysis = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        await analysis.GetAnalyzerDiagnosticsAsync();
        var actions = new List<(bool, int)>();
        foreach (var analyzer in analyzers)
        {
            var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default);
            actions.Add((analyzer.SupportedDiagnostics[0].Category != "Configuration", telemetry.OperationBlockActionsCount + telemetry.OperationActionsCount + telemetry.SyntaxNodeActionsCount + telemetry.SymbolActionsCount + telemetry.CompilationEndActionsCount));
        }

        return actions;
    }
}
