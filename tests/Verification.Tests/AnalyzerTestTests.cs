using Microsoft.CodeAnalysis.Diagnostics;

namespace OneTrip.Verification.Tests;

/// <summary>Does a test of an analyzer fail when it should, and only then?</summary>
public class AnalyzerTestTests
{
    const string OneCall = "using static C; class D { int M() => {|FK0001:Bad()|}; }";

    [Fact]
    public Task Exact_findings_pass() => Test<CallsBad>(OneCall).RunAsync();

    [Fact]
    public Task The_only_id_needs_no_name() => Test<CallsBad>("using static C; class D { int M() => [|Bad()|] + [|Bad()|]; }").RunAsync();

    [Fact]
    public async Task A_missed_finding_fails() =>
        Assert.Contains("~~~~~~ FK0001 is expected here", await Test<CallsBad>("using static C; class D { int M() => [|Good()|]; }").FailureAsync());

    [Fact]
    public async Task An_unexpected_finding_fails() =>
        Assert.Contains("^^^^^ FK0001: 'M' calls Bad", await Test<CallsBad>("using static C; class D { int M() => Bad(); }").FailureAsync());

    [Fact]
    public async Task A_finding_at_another_span_fails() =>
        Assert.Contains("1 unexpected, 1 missed", await Test<CallsBad>("using static C; class D { int M() => [|1 + Bad()|]; }").FailureAsync());

    [Fact]
    public async Task Another_message_fails()
    {
        var test = Test<CallsBad>("using static C; class D { int M() => {|#0:Bad()|}; }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(CallsBad.Rule).WithLocation(0).WithArguments("N"));
        Assert.Contains("FK0001 is expected here: 'N' calls Bad", await test.FailureAsync());
    }

    [Fact]
    public Task The_message_and_lines_can_be_given()
    {
        var test = Test<CallsBad>("using static C; class D { int M() => Bad(); }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("FK0001").WithSpan("Test1.cs", 1, 38, 1, 43).WithMessage("'M' calls Bad"));
        return test.RunAsync();
    }

    [Fact]
    public async Task A_numbered_span_that_no_finding_points_at_fails() =>
        Assert.Contains("an additional location is expected here", await Test<CallsBad>("using static C; class {|#0:D|} { int M() => [|Bad()|]; }").FailureAsync());

    [Fact]
    public async Task Source_that_does_not_compile_fails() =>
        Assert.Contains("CS0103", await Test<CallsBad>("class D { int M() => Unknown; }").FailureAsync());

    [Fact]
    public Task Source_that_does_not_compile_passes_when_that_is_the_point()
    {
        var test = Test<CallsBad>("class D { int M() => Unknown; }");
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    [Fact]
    public async Task An_exception_fails() => Assert.Contains("the fake is broken", await Test<Throws>(OneCall).FailureAsync());

    [Fact]
    public async Task A_finding_that_comes_when_the_compilation_ends_fails() => Assert.Contains("is not local to its member", await Test<ReportsAtTheEnd>(OneCall).FailureAsync());

    [Fact]
    public async Task A_finding_in_another_member_fails() =>
        Assert.Contains("is not local", await Test<ReportsInTheCallee>("class D { int M() => Bad(); int {|FK0001:Bad|}() => 1; }").FailureAsync());

    [Fact]
    public async Task A_finding_that_depends_on_the_order_of_files_fails()
    {
        var test = Test<DependsOnTheOrder>("class E;");
        test.TestState.Sources.Insert(0, ("First.cs", OneCall));
        Assert.Contains("reversed order", await test.FailureAsync());
    }

    [Fact]
    public async Task An_exception_while_a_file_is_typed_fails()
    {
        var test = Test<ThrowsAtBrokenCode>(OneCall);
        await test.RunAsync();
        Assert.Contains("the fake cannot read this", (await Assert.ThrowsAsync<VerificationException>(() => test.RunOnPrefixesAsync(tokens: 1))).Message);
    }

    internal static Test<TAnalyzer, CallGood> Test<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => new(source);
}
