using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OneTrip.CodeFixes.Edits;

namespace OneTrip.CodeFixes;

/// <summary>
/// Repairs all findings of a document, project or solution at once. The result is that of the single repairs, applied
/// one after another in the order of the findings.
/// </summary>
// The batch fixer of Roslyn would merge texts, and the repairs of several findings often meet in one query.
sealed class IncludeFixAll : FixAllProvider
{
    public static readonly IncludeFixAll Instance = new();

    IncludeFixAll() { }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ScopedDiagnostics.Scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        // Without a key, dotnet format asks for whatever there is: the first finding it looked at had no repair.
        if (context.CodeActionEquivalenceKey is not (null or IncludeFix.Key or IncludeFix.SplitKey)) return null;

        var findings = await FindingsAsync(context).ConfigureAwait(false);
        var repaired = await RepairRun.AllAsync(context.Solution, findings, splits: context.CodeActionEquivalenceKey == IncludeFix.SplitKey, context.CancellationToken).ConfigureAwait(false);
        return CodeAction.Create("Include what is read in the queries", _ => Task.FromResult(repaired), context.CodeActionEquivalenceKey ?? IncludeFix.Key);
    }

    static async Task<ImmutableArray<Finding>> FindingsAsync(FixAllContext context) =>
        (await ScopedDiagnostics.InAsync(context).ConfigureAwait(false)).Select(d => Finding.Read(d.Diagnostic, d.Project)).OfType<Finding>().OrderBy(f => f).ToImmutableArray();
}
