using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.Verification;

/// <summary>
/// A test of what analyzers find in a source and of how it is repaired. Beside the repaired source it always checks that the
/// repairs compile without new warnings, that each removes its finding, that a second run changes nothing, and that Fix All
/// in the document, the project and the solution equals the repairs applied one after another.
/// </summary>
public abstract class CodeFixTest : AnalyzerTest
{
    /// <summary>
    /// The source after the repair, with markup for the findings that remain. Files it does not name stay as they are. Without a
    /// fixed source everything but the text of the repair is checked.
    /// </summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>The source after the repairs were applied one after another.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The source after Fix All, where it differs from <see cref="FixedCode"/>.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>The source after Fix All, where it differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>The findings that remain beyond those that the markup of the fixed source names.</summary>
    public List<DiagnosticResult> RemainingDiagnostics => FixedState.ExpectedDiagnostics;

    /// <summary>Which of the offered repairs is taken; the first unless said otherwise.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The key of the repair that is taken.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>How many repairs are expected, one after another.</summary>
    public int? NumberOfIterations { get; set; }

    /// <summary>Whether a repair must be offered; matters where the fixed source is not written out.</summary>
    public bool ExpectsRepair { get; set; }

    OfferChoice Choice => new([.. GetCodeFixProviders()], CodeActionIndex, CodeActionEquivalenceKey);

    /// <inheritdoc/>
    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var before = await ExamineAsync(cancellationToken);
        var (after, repairs) = await new SingleRepairs(Analyzers, Choice).ApplyAsync(before, Compiles, cancellationToken);
        if (Compiles) CompilesCheck.CheckNoNewWarnings(before, after, cancellationToken);
        if (NumberOfIterations is { } expected && expected != repairs) throw new VerificationException($"{expected} repairs are expected, and {repairs} are offered.");
        if (ExpectsRepair && repairs == 0) throw new VerificationException($"No repair is offered:\n\n{AnnotatedSource.Print(before.Files, before.Findings)}");
        await CheckAsync(before, after, FixedState, "The repaired source", cancellationToken);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllCheck)) await CheckFixAllAsync(before, after, cancellationToken);
    }

    /// <summary>The files of the source after Fix All in the solution, by path; equal to the source when nothing is repaired.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RepairAsync(CancellationToken cancellationToken = default)
    {
        var before = await AnalyzeAsync(Layout.Of(TestState), cancellationToken);
        var after = await new FixAll(Analyzers, Choice).AsFormatAsync(before, cancellationToken);
        return await after.Solution.TextsAsync(cancellationToken);
    }

    /// <summary>The repairs under test: those that a host would find in the product.</summary>
    protected virtual IEnumerable<CodeFixProvider> GetCodeFixProviders() => HostedFixes.OfOneTrip;

    async Task CheckFixAllAsync(AnalyzedSolution before, AnalyzedSolution oneAfterAnother, CancellationToken cancellation)
    {
        var fixAll = new FixAll(Analyzers, Choice);
        var formatted = await fixAll.AsFormatAsync(before, cancellation);
        await CheckBatchAsync(formatted, "Fix All in the solution, as dotnet format does it,");
        TextsCheck.Check(await formatted.Solution.TextsAsync(cancellation), await (await fixAll.AsFormatAsync(formatted, cancellation)).Solution.TextsAsync(cancellation), "A second Fix All in the solution changes the source again");
        await CheckBatchAsync(await fixAll.ScopeByScopeAsync(before, FixAllScope.Document, cancellation), "Fix All in each document");
        await CheckBatchAsync(await fixAll.ScopeByScopeAsync(before, FixAllScope.Project, cancellation), "Fix All in each project");

        async Task CheckBatchAsync(AnalyzedSolution after, string how)
        {
            if (Compiles) CompilesCheck.Check(after, $"source after {how}", cancellation);
            if (!BatchFixedState.IsEmpty) await CheckAsync(before, after, BatchFixedState, $"The source after {how}", cancellation);
            else TextsCheck.Check(await oneAfterAnother.Solution.TextsAsync(cancellation), await after.Solution.TextsAsync(cancellation), $"{how} differs from the repairs applied one after another");
        }
    }

    async Task CheckAsync(AnalyzedSolution before, AnalyzedSolution after, SolutionState expected, string what, CancellationToken cancellation)
    {
        if (expected.IsEmpty) return;
        var layout = Layout.Of(expected);
        TextsCheck.Check((await before.Solution.TextsAsync(cancellation)).With(layout), await after.Solution.TextsAsync(cancellation), $"{what} is not the expected one");
        CheckFindings(after, layout, expected.ExpectedDiagnostics, "repaired source");
    }
}
