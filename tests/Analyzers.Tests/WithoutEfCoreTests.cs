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
    public async Task No_action_is_registered() => Assert.All(await ActionsAsync(ReferenceAssemblies.Net), count => Assert.Equal(0, count));

    [Fact]
    public async Task With_EF_Core_each_rule_registers_one() => Assert.All(await ActionsAsync(ReferenceAssemblies.EfCore10), count => Assert.Equal(1, count));

    /// <summary>How many actions each rule registered for the code of a compilation.</summary>
    static async Task<List<int>> ActionsAsync(ReferenceAssemblies references)
    {
        var tree = CSharpSyntaxTree.ParseText("class C { int M() => 1; }");
        var compilation = CSharpCompilation.Create("Test", [tree], references.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzers = HostedAnalyzers.In(typeof(RuleIds).Assembly);
        var analysis = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        await analysis.GetAnalyzerDiagnosticsAsync();
        var actions = new List<int>();
        foreach (var analyzer in analyzers)
        {
            var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default);
            actions.Add(telemetry.OperationBlockActionsCount + telemetry.OperationActionsCount + telemetry.SyntaxNodeActionsCount + telemetry.SymbolActionsCount + telemetry.CompilationEndActionsCount);
        }

        return actions;
    }
}
