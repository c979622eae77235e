using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.Verification.Tests;

/// <summary>Does a test of a repair fail when it should, and only then?</summary>
public class CodeFixTestTests
{
    const string Before = "using static C; class D { int M() => [|Bad()|]; int N() => [|Bad()|] + 2; }";
    const string After = "using static C; class D { int M() => Good(); int N() => Good() + 2; }";

    [Fact]
    public Task The_right_repair_passes() => Test<CallGood>(After).RunAsync();

    [Fact]
    public Task The_number_of_repairs_can_be_given()
    {
        var test = Test<CallGood>(After);
        test.NumberOfIterations = 2;
        return test.RunAsync();
    }

    [Fact]
    public async Task Another_number_of_repairs_fails()
    {
        var test = Test<CallGood>(After);
        test.NumberOfIterations = 1;
        Assert.Contains("1 repairs are expected, and 2 are offered", await test.FailureAsync());
    }

    [Fact]
    public async Task No_repair_fails_when_one_is_expected()
    {
        var test = new Test<CallsBad, CallGood>("class D;") { ExpectsRepair = true };
        Assert.Contains("No repair is offered", await test.FailureAsync());
    }

    [Fact]
    public async Task Another_text_fails() =>
        Assert.Contains("+ using static C; class D { int M() => Good(); int N() => Good() + 2; }", await Test<CallGood>(After + " ").FailureAsync());

    [Fact]
    public async Task A_repair_that_does_not_compile_fails() => Assert.Contains("CS0103", await Test<DoesNotCompile>().FailureAsync());

    [Fact]
    public async Task A_repair_that_changes_nothing_fails() => Assert.Contains("changes nothing", await Test<ChangesNothing>().FailureAsync());

    [Fact]
    public async Task A_repair_that_leaves_its_finding_fails() => Assert.Contains("does not remove its finding", await Test<LeavesItsFinding>().FailureAsync());

    [Fact]
    public async Task A_repair_that_brings_warnings_fails() => Assert.Contains("CS8602", await Test<BringsWarnings>().FailureAsync());

    [Fact]
    public async Task A_repair_without_a_key_fails() => Assert.Contains("no equivalence key", await Test<HasNoKey>().FailureAsync());

    [Fact]
    public async Task A_repair_with_a_key_for_each_finding_fails() => Assert.Contains("differs from the repairs applied one after another", await Test<HasAKeyPerFinding>().FailureAsync());

    [Fact]
    public async Task A_repair_without_Fix_All_fails() => Assert.Contains("has no Fix All for the Solution", await Test<HasNoFixAll>().FailureAsync());

    [Fact]
    public Task Fix_All_can_be_left_out()
    {
        var test = Test<HasNoFixAll>(After);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task Another_result_of_Fix_All_can_be_given()
    {
        var test = Test<CallGood>(After);
        test.BatchFixedState.Sources.Add(("Test1.cs", After));
        return test.RunAsync();
    }

    [Fact]
    public async Task The_repaired_files_can_be_had()
    {
        var files = await Test<CallGood>().RepairAsync();
        Assert.Equal(After, files["/Test/Test1.cs"]);
    }

    [Fact]
    public void A_repair_that_no_host_finds_fails() =>
        Assert.Contains("is found by no host", Assert.Throws<VerificationException>(() => HostedFixes.In(typeof(CodeFixTestTests).Assembly)).Message);

    static Test<CallsBad, TRepair> Test<TRepair>(string? fixedSource = null)
        where TRepair : CodeFixProvider, new()
    {
        var test = new Test<CallsBad, TRepair>(Before);
        if (fixedSource is not null) test.FixedState.Sources.Add(("Test1.cs", fixedSource));
        return test;
    }

    /// <summary>Not exported.</summary>
    sealed class NotExported : CallGood;
}
