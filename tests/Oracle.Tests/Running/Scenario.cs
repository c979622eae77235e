using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace OneTrip.Oracle;

/// <summary>A compiled case that can be run.</summary>
sealed class Scenario
{
    /// <summary>How many rows are few. One would hide what is sent once per row.</summary>
    public const int Few = 3;

    /// <summary>How many rows are many.</summary>
    public const int Many = 12;

    readonly EfCoreHost host;
    readonly MethodInfo run;
    readonly MethodInfo? expected;

    Scenario(EfCoreHost host, MethodInfo run, MethodInfo? expected) => (this.host, this.run, this.expected) = (host, run, expected);

    /// <summary>Whether the case itself says what is to be shown.</summary>
    public bool HasExpectation => expected is not null;

    /// <summary>Loads the compiled projects of a case beside each other, and finds what to run.</summary>
    public static Scenario Load(EfCoreHost host, IEnumerable<Compilation> projects)
    {
        var context = new Neighbours(host);
        var types = projects.Select(p => context.LoadFromStream(new MemoryStream(Emitting.Image(p)))).ToList().SelectMany(a => a.GetTypes()).ToList();
        var runs = types.Select(t => Method(t, "Run")).OfType<MethodInfo>().ToList();
        if (runs is not [var run]) throw new InvalidOperationException($"A case needs one 'static … Run(TheContext db)'; this one has {runs.Count}.");
        return new(host, run, Method(run.DeclaringType!, "Expected"));
    }

    /// <summary>Runs the case with a number of rows.</summary>
    public Observation Observe(int rows) => Observe(run, rows);

    /// <summary>Runs the case with a number of rows, in an application that splits its queries.</summary>
    public Observation ObserveSplit(int rows) => Observe(run, rows, splits: true);

    /// <summary>Runs what the case says is to be shown.</summary>
    public Observation ObserveExpectation(int rows) => Observe(expected!, rows);

    Observation Observe(MethodInfo method, int rows, bool splits = false)
    {
        var (commands, loads, saves, rowsRead, lines, failure) = host.Run(method, rows, splits);
        return new(commands, loads, saves, rowsRead, lines, failure);
    }

    static MethodInfo? Method(Type type, string name) => type
        .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .FirstOrDefault(m => m.Name == name && m.GetParameters().Length == 1);

    // Cases have projects of the same names, so each case gets a context of its own.
    sealed class Neighbours(EfCoreHost host) : AssemblyLoadContext(null)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            try
            {
                return host.LoadFromAssemblyName(assemblyName);
            }
            catch (FileNotFoundException)
            {
                return null;
            }
        }
    }
}
