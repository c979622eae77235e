using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.Verification;

/// <summary>Which of the offered repairs a test takes: by its key, by its place, or the first.</summary>
sealed record OfferChoice(ImmutableArray<CodeFixProvider> Providers, int? Index, string? EquivalenceKey)
{
    /// <summary>The chosen repair of a finding; null when there is none.</summary>
    public async Task<Offer?> ForAsync(Diagnostic finding, Solution solution, CancellationToken cancellation)
    {
        var offers = await Offer.ForAsync(finding, solution, Providers, cancellation);
        return offers.FirstOrDefault(o => o.Action.EquivalenceKey is null) is { } keyless
            ? throw new VerificationException($"The repair '{keyless.Action.Title}' has no equivalence key: hosts cannot apply it to all findings.")
            : offers.Where(o => EquivalenceKey is null || o.Action.EquivalenceKey == EquivalenceKey).ElementAtOrDefault(Index ?? 0);
    }

    /// <summary>The first finding that has a chosen repair.</summary>
    public async Task<Offer?> FirstAsync(IEnumerable<Diagnostic> findings, Solution solution, CancellationToken cancellation)
    {
        foreach (var finding in findings)
        {
            if (await ForAsync(finding, solution, cancellation) is { } offer) return offer;
        }

        return null;
    }
}
