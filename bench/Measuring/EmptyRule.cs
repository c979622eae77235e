using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneTrip.Bench.Measuring;

/// <summary>Registers what the rules register and does nothing: what the driver costs when anybody looks at operation blocks.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // Handed out to nobody: it runs here and nowhere else.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
sealed class EmptyRule : DiagnosticAnalyzer
{
    static readonly DiagnosticDescriptor s_descriptor = new("BENCH0", "Empty", "Empty", "Bench", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => start.RegisterOperationBlockAction(_ => { }));
    }
}
