using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace OneTrip.Oracle;

/// <summary>Runs a scenario on a database of its own. Compiled against the EF Core that the scenario uses; only .NET's types go in and out.</summary>
public static class Probe
{
    public static (string[] Commands, string[] LazyLoads, string[] Saves, int RowsRead, string[] Lines, string? Failure) Run(MethodInfo scenario, int rows, bool splits)
    {
        var parameter = scenario.GetParameters().Single().ParameterType;
        var opensContexts = parameter.IsGenericType && parameter.GetGenericTypeDefinition() == typeof(Func<>);
        using var database = Database.Copy(opensContexts ? parameter.GenericTypeArguments[0] : parameter, rows);
        var watch = new Watch();
        if (opensContexts)
        {
            var open = typeof(Probe).GetMethod(nameof(Opening), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(parameter.GenericTypeArguments).Invoke(null, [database, watch, splits])!;
            return Watched(scenario, open, watch);
        }

        using var context = database.Open(parameter, watch, splits);
        return Watched(scenario, context, watch);
    }

    static Func<TContext> Opening<TContext>(Database database, Watch watch, bool splits)
        where TContext : DbContext => () => (TContext)database.Open(typeof(TContext), watch, splits);

    static (string[], string[], string[], int, string[], string?) Watched(MethodInfo scenario, object argument, Watch watch)
    {
        var lines = new List<string>();
        string? failure = null;
        try
        {
            // What is enumerated lazily is enumerated here, and counts.
            foreach (var line in Show(scenario.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [argument], CultureInfo.InvariantCulture))) lines.Add(line);
        }
        catch (Exception e)
        {
            failure = $"{e.GetType().Name}: {e.Message}{e.StackTrace?.Split('\n').FirstOrDefault()}";
        }

        return ([.. watch.Commands], [.. watch.LazyLoads], [.. watch.Saves], watch.RowsRead, [.. lines], failure);
    }

    static IEnumerable<string> Show(object? shown) => shown switch
    {
        null => [],
        string line => [line],
        Task task => Show(Awaited(task)),
        IAsyncEnumerable<object?> stream => stream.ToBlockingEnumerable().Select(Line),
        IEnumerable lines => lines.Cast<object?>().Select(Line),
        var other => [Line(other)],
    };

    static object? Awaited(Task task)
    {
        task.GetAwaiter().GetResult();
        // An async method without a result returns a task of an internal type with nothing to show.
        return task.GetType().GetProperty("Result") is { PropertyType.Name: not "VoidTaskResult" } result ? result.GetValue(task) : null;
    }

    static string Line(object? shown) => Convert.ToString(shown, CultureInfo.InvariantCulture) ?? "";
}
