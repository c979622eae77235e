using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Cases;

namespace OneTrip.Analyzers.Tests;

/// <summary>An editor cancels with every key that is hit: then the analysis ends at once, and what it has begun harms nobody.</summary>
public class CancellationTests
{
    const int Methods = 2000;

    [Fact]
    public async Task The_evaluation_of_many_callees_ends_soon()
    {
        var compilation = await CompileAsync();
        using var source = new CancellationTokenSource();
        // The interpreter asks for the settings at each counted loop: one for each callee.
        var settings = new CountingSettings(count => { if (count == 10) source.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HostedRules.FindAsync(compilation, concurrent: false, settings, source.Token));
        Assert.InRange(settings.Count, 10, 20);
    }

    [Fact]
    public async Task The_evaluation_of_one_long_member_ends_soon()
    {
        var loops = string.Concat(Enumerable.Repeat("for (var i = 0; i < 3; i++) { _ = order.Customer.Name; } ", Methods));
        var compilation = await CompileAsync($$"""class C { static void M(ShopContext db) { foreach (var order in db.Orders.ToList()) { {{loops}} } } }""");
        using var source = new CancellationTokenSource();
        var settings = new CountingSettings(count => { if (count == 10) source.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HostedRules.FindAsync(compilation, concurrent: false, settings, source.Token));
        Assert.InRange(settings.Count, 10, 100);
    }

    [Fact]
    public async Task The_next_to_ask_gets_all_findings()
    {
        var expected = HostedRules.Texts(await HostedRules.FindAsync(await CompileAsync(), concurrent: true));
        Assert.NotEmpty(expected);
        var compilation = await CompileAsync();
        foreach (var after in new[] { 1, 50, Methods })
        {
            using var source = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HostedRules.FindAsync(compilation, concurrent: true, new CountingSettings(count => { if (count == after) source.Cancel(); }), source.Token));
        }
        Assert.Equal(expected, HostedRules.Texts(await HostedRules.FindAsync(compilation, concurrent: true)));
    }

    static Task<Compilation> CompileAsync() => CompileAsync($$"""
        class C
        {
            static void Page(ShopContext db) { foreach (var order in db.Orders.ToList()) M0(order); }
            {{string.Concat(Enumerable.Range(0, Methods).Select(i => $"static void M{i}(Order order) {{ for (var i = 0; i < 3; i++) _ = order.Id; {(i + 1 < Methods ? $"M{i + 1}(order);" : "_ = order.Customer.Name;")} }}\n"))}}
        }
        """);

    static async Task<Compilation> CompileAsync(string source)
    {
        var test = new ExceptionsTest();
        test.TestState.CommonSources.AddRange(CaseModel.Named("Shop").Files);
        test.TestCode = $"using Microsoft.EntityFrameworkCore; using Shop; {source}";
        return (await test.CompileAsync())[^1];
    }

    /// <summary>No settings, but word of each time they are asked for.</summary>
    sealed class CountingSettings(Action<int> asked) : AnalyzerConfigOptionsProvider
    {
        int _count;

        public int Count => _count;

        public override AnalyzerConfigOptions GlobalOptions { get; } = new NoOptions();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
        {
            asked(Interlocked.Increment(ref _count));
            return GlobalOptions;
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        sealed class NoOptions : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = null;
                return false;
            }
        }
    }
}
