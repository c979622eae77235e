using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.CodeFixes.Edits;

/// <summary>What a Fix All is to repair.</summary>
static class ScopedDiagnostics
{
    /// <summary>The scopes of every repair.</summary>
    public static ImmutableArray<FixAllScope> Scopes { get; } = ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    /// <summary>The diagnostics of the scope that are asked for and not suppressed, with the project in which each is reported.</summary>
    public static async Task<IEnumerable<(Diagnostic Diagnostic, Project Project)>> InAsync(FixAllContext context)
    {
        return context.Scope switch
        {
            FixAllScope.Document when context.Document is { } document => Asked(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false), document.Project),
            FixAllScope.Project => Asked(await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false), context.Project),
            FixAllScope.Solution => (await Task.WhenAll(context.Solution.Projects.Where(p => p.Language == LanguageNames.CSharp)
                .Select(async p => Asked(await context.GetAllDiagnosticsAsync(p).ConfigureAwait(false), p))).ConfigureAwait(false)).SelectMany(d => d),
            _ => Enumerable.Empty<(Diagnostic, Project)>(),
        };

        IEnumerable<(Diagnostic, Project)> Asked(ImmutableArray<Diagnostic> all, Project project) => all.Where(d => context.DiagnosticIds.Contains(d.Id) && !d.IsSuppressed).Select(d => (d, project));
    }
}
