using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneTrip.Verification;

/// <summary>Applies the repairs of a solution's findings one after another, until none is offered any more.</summary>
sealed class SingleRepairs(ImmutableArray<DiagnosticAnalyzer> analyzers, OfferChoice choice)
{
    /// <summary>The solution in the end, and how many repairs led there. Each repair compiles and removes the finding it was offered for.</summary>
    public async Task<(AnalyzedSolution After, int Repairs)> ApplyAsync(AnalyzedSolution before, bool compiles, CancellationToken cancellation)
    {
        var current = before;
        for (var repairs = 0; ; repairs++)
        {
            if (await choice.FirstAsync(current.Findings, current.Solution, cancellation) is not { } offer) return (current, repairs);
            // Each repair removes a finding and brings none, so there cannot be more of them.
            if (repairs == before.Findings.Length) throw new VerificationException($"{repairs} findings are not repaired by {repairs} repairs:\n\n{AnnotatedSource.Print(current.Files, current.Findings)}");
            var next = await AnalyzedSolution.OfAsync(await offer.ApplyAsync(current.Solution, cancellation), analyzers, cancellation);
            if (compiles) CompilesCheck.Check(next, $"source after the repair '{offer.Action.Title}'", cancellation);
            await Changes(current, next, offer, cancellation);
            Removes(current, next, offer);
            current = next;
        }
    }

    static async Task Changes(AnalyzedSolution current, AnalyzedSolution next, Offer offer, CancellationToken cancellation)
    {
        var (old, now) = (await current.Solution.TextsAsync(cancellation), await next.Solution.TextsAsync(cancellation));
        if (old.SequenceEqual(now)) throw new VerificationException($"The repair '{offer.Action.Title}' changes nothing, and is offered for\n\n{AnnotatedSource.Print(current.Files, [offer.Finding])}");
    }

    static void Removes(AnalyzedSolution current, AnalyzedSolution next, Offer offer)
    {
        if (Like(next) < Like(current) && next.Findings.Length < current.Findings.Length) return;
        throw new VerificationException(
            $"The repair '{offer.Action.Title}' does not remove its finding, or brings another. Before:\n\n{AnnotatedSource.Print(current.Files, current.Findings)}\n\nAfter:\n\n{AnnotatedSource.Print(next.Files, next.Findings)}");

        // The place moves with the repair, the words do not.
        int Like(AnalyzedSolution solution) => solution.Findings.Count(d => d.Id == offer.Finding.Id && d.GetMessage() == offer.Finding.GetMessage());
    }
}
