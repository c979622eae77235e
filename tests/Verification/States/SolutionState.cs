namespace OneTrip.Verification;

/// <summary>The state of a test's solution before or after the repair: its main project, and others.</summary>
public sealed class SolutionState() : ProjectState("Test")
{
    /// <summary>The other projects, by name.</summary>
    public Dictionary<string, ProjectState> AdditionalProjects { get; } = [];

    /// <summary>The expected findings beyond those the markup names.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal bool IsEmpty => Sources.Count == 0 && AdditionalProjects.Count == 0;

    internal IEnumerable<ProjectState> Projects => AdditionalProjects.Values.Append(this).Where(p => p.Sources.Count + p.CommonSources.Count > 0);
}
