using OneTrip.Cases;

namespace OneTrip.Analyzers.Tests;

/// <summary>
/// Code that is nested, or chained, far deeper than anybody writes neither overflows the stack nor takes forever, on the
/// smallest stack that hosts have.
/// </summary>
public class DeepCodeTests
{
    const int HostStack = 1 << 20;

    static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    // At ten thousand levels of anything else the compiler itself overflows, as soon as anybody asks for operations.
    static readonly HashSet<string> s_boundless =
    [
        "a sum", "a condition", "else ifs", "loops one after another",
        "methods that call the next", "methods that call the one before", "methods that all call each other", "methods that return the next one's query",
    ];

    public static TheoryData<string, int> Depths
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var shape in DeepCode.Shapes.Keys)
            {
                data.Add(shape, 300);
                if (s_boundless.Contains(shape)) data.Add(shape, 10_000);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Depths))]
    public async Task Is_borne(string shape, int depth)
    {
        var test = new ExceptionsTest();
        test.TestState.CommonSources.AddRange(CaseModel.Named("Shop").Files);
        test.TestCode = DeepCode.Shapes[shape](depth);
        var compilation = (await test.CompileAsync())[^1];
        await OnHostStack(() => HostedRules.FindAsync(compilation, concurrent: false).GetAwaiter().GetResult()).WaitAsync(s_patience);
    }

    /// <summary>The driver stays on the thread that asks, as long as it does one thing at a time.</summary>
    static Task OnHostStack(Action action)
    {
        var done = new TaskCompletionSource();
        new Thread(
            () =>
            {
                try
                {
                    action();
                    done.SetResult();
                }
                catch (Exception exception)
                {
                    done.SetException(exception);
                }
            },
            HostStack) { IsBackground = true }.Start();
        return done.Task;
    }
}
