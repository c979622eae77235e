using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Verification.Tests;

/// <summary>A rule that is easy to break on purpose: no method called <c>Bad</c> is called.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class CallsBad : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("FK0001", "Bad", "'{0}' calls Bad", "Fake", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Register(context);
    }

    protected virtual void Register(AnalysisContext context) => context.RegisterOperationAction(OnCall, OperationKind.Invocation);

    protected virtual void OnCall(OperationAnalysisContext context)
    {
        if (IsBad(context)) context.ReportDiagnostic(At(context.Operation.Syntax.GetLocation(), context.ContainingSymbol));
    }

    protected static bool IsBad(OperationAnalysisContext context) => ((IInvocationOperation)context.Operation).TargetMethod.Name == "Bad";

    protected static Diagnostic At(Location location, ISymbol member) => Diagnostic.Create(Rule, location, member.Name);
}
