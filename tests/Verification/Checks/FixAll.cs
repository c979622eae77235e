using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneTrip.Verification;

/// <summary>Applies a repair to all findings of a scope at once.</summary>
sealed class FixAll(ImmutableArray<DiagnosticAnalyzer> analyzers, OfferChoice choice)
{
    /// <summary>
    /// One pass over the solution, as <c>dotnet format</c> does it: for each provider, with the key of the first action offered for the
    /// very first finding, whether or not any is offered.
    /// </summary>
    public async Task<AnalyzedSolution> AsFormatAsync(AnalyzedSolution before, CancellationToken cancellation)
    {
        var current = before;
        foreach (var provider in choice.Providers)
        {
            foreach (var id in provider.FixableDiagnosticIds)
            {
                if (current.Findings.FirstOrDefault(d => d.Id == id) is not { } first) continue;
                var offer = await (choice with { Providers = [provider] }).ForAsync(first, current.Solution, cancellation);
                current = await InScopeAsync(current, provider, first, offer?.Action.EquivalenceKey, FixAllScope.Solution, cancellation);
            }
        }

        return current;
    }

    /// <summary>Scope after scope, as a developer does it who asks for all findings of a document, or of a project, until none is offered a repair.</summary>
    public async Task<AnalyzedSolution> ScopeByScopeAsync(AnalyzedSolution before, FixAllScope scope, CancellationToken cancellation)
    {
        var current = before;
        while (await choice.FirstAsync(current.Findings, current.Solution, cancellation) is { } offer)
        {
            var next = await InScopeAsync(current, offer.Provider, offer.Finding, offer.Action.EquivalenceKey, scope, cancellation);
            if (next.Findings.Length >= current.Findings.Length) throw new VerificationException($"Fix All in the {scope} leaves the findings as they are:\n\n{AnnotatedSource.Print(next.Files, next.Findings)}");
            current = next;
        }

        return current;
    }

    async Task<AnalyzedSolution> InScopeAsync(AnalyzedSolution before, CodeFixProvider provider, Diagnostic first, string? key, FixAllScope scope, CancellationToken cancellation)
    {
        if (provider.GetFixAllProvider() is not { } fixAll || !fixAll.GetSupportedFixAllScopes().Contains(scope))
        {
            throw new VerificationException($"{provider.GetType().Name} has no Fix All for the {scope}.");
        }

        var context = new FixAllContext(before.Solution.GetDocument(first.Location.SourceTree)!, provider, scope, key, [first.Id], new FindingsForFixAll(before.Findings), cancellation);
        return await fixAll.GetFixAsync(context) is { } action
            ? await AnalyzedSolution.OfAsync(await Offer.ApplyAsync(action, before.Solution, cancellation), analyzers, cancellation)
            : before;
    }
}
