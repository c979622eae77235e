using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Oracle;

/// <summary>A case on one version of EF Core, to be run as it is written, as it is repaired, and with everything loaded.</summary>
sealed class CaseRuns
{
    static readonly ConcurrentDictionary<(Case, EfCore), CaseRuns> Known = new();

    readonly Case @case;
    readonly EfCore version;
    readonly EfCoreHost host;
    readonly Lazy<Scenario> written;
    readonly Lazy<Scenario> repaired;
    readonly Lazy<Scenario> truth;
    readonly Lazy<IReadOnlyList<CaseRun>> withoutEachInclude;
    readonly ConcurrentDictionary<(string, int), Observation> observed = new();

    CaseRuns(Case @case, EfCore version)
    {
        (this.@case, this.version, host) = (@case, version, EfCoreHost.For(version));
        written = new(() => Scenario.Load(host, Compile(@case.Model)));
        withoutEachInclude = new(() => [.. IncludeRemovals.Of(Compile(@case.Model)).Select(files => Loaded(Compile(@case.Model, files))).OfType<CaseRun>()]);
        repaired = new(Repair);
        truth = new(() => Scenario.Load(host, Compile(@case.Model.Truth!)));
    }

    public static CaseRuns Of(Case @case, EfCore version) => Known.GetOrAdd((@case, version), static key => new(key.Item1, key.Item2));

    /// <summary>The case as it is written.</summary>
    public Observation Written(int rows) => observed.GetOrAdd(("written", rows), _ => written.Value.Observe(rows));

    /// <summary>The case as it is written, in an application that splits its queries.</summary>
    public Observation Split(int rows) => observed.GetOrAdd(("split", rows), _ => written.Value.ObserveSplit(rows));

    /// <summary>The case without one of its Includes, for each of those that it can be compiled without.</summary>
    public IReadOnlyList<CaseRun> WithoutEachInclude => withoutEachInclude.Value;

    /// <summary>The case as its repair leaves it.</summary>
    public Observation Repaired(int rows) => observed.GetOrAdd(("repaired", rows), _ => repaired.Value.Observe(rows));

    /// <summary>
    /// What the case would show if every navigation held what the database holds: what its own <c>Expected</c> shows, or else the
    /// same code on the model's lazy flavour, where a navigation that nothing has loaded is loaded when it is read.
    /// </summary>
    public Observation Truth(int rows) => observed.GetOrAdd(("truth", rows), _ =>
        written.Value.HasExpectation ? written.Value.ObserveExpectation(rows)
        : @case.Model.Truth is not null ? truth.Value.Observe(rows)
        : throw new InvalidOperationException($"{@case.Name} needs a method 'Expected(TheContext db)' that shows what the database holds: its model has no lazy flavour."));

    IReadOnlyList<Compilation> Compile(CaseModel model, IReadOnlyDictionary<string, string>? replaced = null) =>
        new CaseCode(@case, host.ReferencesOf(model)).CompileAsync(replaced).GetAwaiter().GetResult();

    CaseRun? Loaded(IReadOnlyList<Compilation> projects) =>
        projects.Any(p => p.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error)) ? null : new CaseRun(Scenario.Load(host, projects));

    Scenario Repair()
    {
        var files = RepairedFiles.Of(@case);
        // A repair may reach into the model; then the shared assembly of the model is not what runs.
        var reachesModel = @case.Model.Files.Any(m => files.Any(f => f.Key.EndsWith($"/{m.FileName}", StringComparison.Ordinal) && f.Value != m.Content));
        return Scenario.Load(host, reachesModel ? new CaseRepair(@case, version).CompileAsync(files).GetAwaiter().GetResult() : Compile(@case.Model, files));
    }
}
