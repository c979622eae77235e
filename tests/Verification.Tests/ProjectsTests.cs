namespace OneTrip.Verification.Tests;

/// <summary>Several files and projects in one text, seen as source and as reference assemblies.</summary>
public class ProjectsTests
{
    const string TwoProjects = """
        // what this is about

        // project: Data
        // file: Queries/Store.cs
        public static class Store { public static int Bad() => 1; }

        // project: Web references Data
        class Page { static int Good() => 1; int Show() => {0}Store.Bad(){1}; }
        // file: Other.cs
        class Other { int Show() => 2; }
        """;

    static string Marked => TwoProjects.Replace("{0}", "[|").Replace("{1}", "|]");

    static string Unmarked => TwoProjects.Replace("{0}", "").Replace("{1}", "");

    [Fact]
    public Task Findings_in_both_modes_pass()
    {
        var test = AnalyzerTestTests.Test<CallsBad>(Marked);
        test.ExpectsFindingsThroughReferenceAssemblies = true;
        return test.RunAsync();
    }

    [Fact]
    public Task Fewer_findings_through_reference_assemblies_pass() => AnalyzerTestTests.Test<TrustsSourceOnly>(Marked).RunAsync();

    [Fact]
    public async Task Fewer_findings_fail_when_all_are_expected()
    {
        var test = AnalyzerTestTests.Test<TrustsSourceOnly>(Marked);
        test.ExpectsFindingsThroughReferenceAssemblies = true;
        Assert.Contains("loses findings through reference assemblies", await test.FailureAsync());
    }

    [Fact]
    public async Task Other_findings_through_reference_assemblies_fail() =>
        Assert.Contains("that it has not through source", await AnalyzerTestTests.Test<TrustsAssembliesOnly>(Unmarked).FailureAsync());

    [Fact]
    public void Files_and_projects_are_told_apart()
    {
        var state = new SolutionState();
        state.Sources.Add(Unmarked);
        var layout = Layout.Of(state);
        Assert.Equal(["Data", "Web"], layout.Projects.Select(p => p.Name));
        Assert.Equal(["/Data/Queries/Store.cs", "/Web/Test0.cs", "/Web/Other.cs"], layout.Files.Select(f => f.Path));
        Assert.Equal("Data", Assert.Single(layout.Projects[1].References));
    }

    [Fact]
    public void Projects_that_reference_each_other_fail()
    {
        var state = new SolutionState();
        state.Sources.Add("// project: A references B\nclass A;\n// project: B references A\nclass B;\n");
        Assert.Throws<VerificationException>(() => Layout.Of(state));
    }
}
