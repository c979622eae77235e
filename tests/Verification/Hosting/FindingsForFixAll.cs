using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.Verification;

/// <summary>Hands a Fix All provider the findings it asks for.</summary>
sealed class FindingsForFixAll(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Where(d => project.GetDocument(d.Location.SourceTree) is not null);

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Where(d => document.Project.GetDocument(d.Location.SourceTree)?.Id == document.Id);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Where(d => d.Location.SourceTree is null);

    Task<IEnumerable<Diagnostic>> Where(Func<Diagnostic, bool> condition) => Task.FromResult<IEnumerable<Diagnostic>>(findings.Where(condition).ToList());
}
