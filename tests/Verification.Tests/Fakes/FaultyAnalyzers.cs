using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Verification.Tests;

/// <summary>Throws when there is something to report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Throws : CallsBad
{
    protected override void OnCall(OperationAnalysisContext context)
    {
        if (IsBad(context)) throw new InvalidOperationException("the fake is broken");
    }
}

/// <summary>Reports what it should, but when the compilation ends, which no editor shows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportsAtTheEnd : CallsBad
{
    protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(start =>
    {
        var found = new System.Collections.Concurrent.ConcurrentQueue<Diagnostic>();
        start.RegisterOperationAction(c =>
        {
            if (IsBad(c)) found.Enqueue(At(c.Operation.Syntax.GetLocation(), c.ContainingSymbol));
        }, OperationKind.Invocation);
        start.RegisterCompilationEndAction(c =>
        {
            foreach (var diagnostic in found) c.ReportDiagnostic(diagnostic);
        });
    });
}

/// <summary>Reports in the member that is called, not in the one that calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportsInTheCallee : CallsBad
{
    protected override void OnCall(OperationAnalysisContext context)
    {
        if (IsBad(context)) context.ReportDiagnostic(At(((IInvocationOperation)context.Operation).TargetMethod.Locations[0], context.ContainingSymbol));
    }
}

/// <summary>Reports only in the file that the compiler was given first.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DependsOnTheOrder : CallsBad
{
    protected override void OnCall(OperationAnalysisContext context)
    {
        var first = context.Compilation.SyntaxTrees.First(t => !t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
        if (context.Operation.Syntax.SyntaxTree == first) base.OnCall(context);
    }
}

/// <summary>Reports only what it knows from an assembly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrustsAssembliesOnly : CallsBad
{
    protected override void OnCall(OperationAnalysisContext context)
    {
        if (((IInvocationOperation)context.Operation).TargetMethod.DeclaringSyntaxReferences.IsEmpty) base.OnCall(context);
    }
}

/// <summary>Reports only what it knows from source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrustsSourceOnly : CallsBad
{
    protected override void OnCall(OperationAnalysisContext context)
    {
        if (!((IInvocationOperation)context.Operation).TargetMethod.DeclaringSyntaxReferences.IsEmpty) base.OnCall(context);
    }
}

/// <summary>Throws at code that does not compile.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowsAtBrokenCode : CallsBad
{
    protected override void Register(AnalysisContext context)
    {
        base.Register(context);
        context.RegisterOperationAction(_ => throw new InvalidOperationException("the fake cannot read this"), OperationKind.Invalid);
    }
}
