using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>Does the source compile?</summary>
static class CompilesCheck
{
    /// <summary>No project has a compiler error.</summary>
    public static void Check(AnalyzedSolution analyzed, string what, CancellationToken cancellation)
    {
        var errors = Of(analyzed, DiagnosticSeverity.Error, cancellation);
        if (errors.Count > 0) throw new VerificationException($"The {what} does not compile:\n\n{AnnotatedSource.Print(analyzed.Files, errors)}");
    }

    /// <summary>The repair brings no compiler warning that was not there before, such as one about null.</summary>
    public static void CheckNoNewWarnings(AnalyzedSolution before, AnalyzedSolution after, CancellationToken cancellation)
    {
        var known = Of(before, DiagnosticSeverity.Warning, cancellation).CountBy(Words).ToDictionary();
        var brought = Of(after, DiagnosticSeverity.Warning, cancellation).GroupBy(Words).Where(g => g.Count() > known.GetValueOrDefault(g.Key)).SelectMany(g => g).ToList();
        if (brought.Count > 0) throw new VerificationException($"The repair brings compiler warnings:\n\n{AnnotatedSource.Print(after.Files, brought)}");
    }

    static List<Diagnostic> Of(AnalyzedSolution analyzed, DiagnosticSeverity severity, CancellationToken cancellation) =>
        [.. analyzed.Projects.SelectMany(p => p.Compilation.GetDiagnostics(cancellation)).Where(d => d.Severity == severity && !d.IsSuppressed)];

    // The place moves with the repair, the words do not.
    static (string, string) Words(Diagnostic d) => (d.Id, d.GetMessage());
}
