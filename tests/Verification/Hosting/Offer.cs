using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.Verification;

/// <summary>A repair that a provider offers for a finding.</summary>
sealed record Offer(Diagnostic Finding, CodeFixProvider Provider, CodeAction Action)
{
    /// <summary>The solution after the repair.</summary>
    public Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation) => ApplyAsync(Action, solution, cancellation);

    /// <summary>The solution after an action, which must do nothing but change the solution, as <c>dotnet format</c> asks.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action, Solution solution, CancellationToken cancellation)
    {
        var operations = await action.GetOperationsAsync(solution, NoProgress, cancellation);
        return operations is [ApplyChangesOperation change]
            ? change.ChangedSolution
            : throw new VerificationException($"The repair '{action.Title}' must consist of one change of the solution, and consists of: {string.Join(", ", operations.Select(o => o.GetType().Name).DefaultIfEmpty("nothing"))}.");
    }

    static readonly IProgress<CodeAnalysisProgress> NoProgress = new Progress<CodeAnalysisProgress>();

    /// <summary>The repairs offered for a finding, in the order in which the providers register them.</summary>
    public static async Task<ImmutableArray<Offer>> ForAsync(Diagnostic finding, Solution solution, ImmutableArray<CodeFixProvider> providers, CancellationToken cancellation)
    {
        if (solution.GetDocument(finding.Location.SourceTree) is not { } document) return [];
        var offers = ImmutableArray.CreateBuilder<Offer>();
        foreach (var provider in providers.Where(p => p.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await provider.RegisterCodeFixesAsync(new(document, finding, (action, _) => offers.Add(new(finding, provider, action)), cancellation));
        }

        return offers.ToImmutable();
    }
}
