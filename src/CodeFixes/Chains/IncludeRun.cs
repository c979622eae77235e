using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OneTrip.CodeFixes.Chains;

/// <summary>An Include with the ThenIncludes that follow it, and the one path that they load.</summary>
sealed class IncludeRun
{
    readonly Dictionary<int, string> names = [];

    IncludeRun(int first) => First = Last = first;

    /// <summary>Index of the Include in the chain.</summary>
    public int First { get; }

    /// <summary>Index of the last call in the chain.</summary>
    public int Last { get; private set; }

    /// <summary>The navigations from the query's entity on; empty when they cannot be read.</summary>
    public ImmutableArray<IncludedHop> Hops { get; private set; } = ImmutableArray<IncludedHop>.Empty;

    /// <summary>The lambda at the end; null after a string, which no ThenInclude can follow.</summary>
    public IncludedPath? End { get; private set; }

    /// <summary>Reads the runs among the first calls of a chain.</summary>
    public static ImmutableArray<IncludeRun> Of(FluentChain chain, int calls)
    {
        var runs = ImmutableArray.CreateBuilder<IncludeRun>();
        IncludeRun? current = null;
        for (var i = 0; i < calls; i++)
        {
            switch (chain.Calls[i].Name)
            {
                case "Include":
                    runs.Add(current = new IncludeRun(i));
                    current.Start(chain.Calls[i]);
                    break;
                case "ThenInclude" when current is not null:
                    current.Continue(i, chain.Calls[i]);
                    break;
                default:
                    current = null;
                    break;
            }
        }
        return runs.ToImmutable();
    }

    /// <summary>Whether the run loads the whole path.</summary>
    public bool Loads(IReadOnlyList<IncludedHop> path) => Shares(path) == path.Count;

    /// <summary>Whether a ThenInclude after the run goes on with the path.</summary>
    public bool LeadsTo(IReadOnlyList<IncludedHop> path) => End is not null && Hops.Length < path.Count && Shares(path) == Hops.Length;

    /// <summary>How many navigations of the path the run loads.</summary>
    public int Shares(IReadOnlyList<IncludedHop> path)
    {
        var shared = 0;
        while (shared < Hops.Length && shared < path.Count && Hops[shared].Names(path[shared])) shared++;
        return shared;
    }

    /// <summary>What the run calls the entities after so many navigations; null when it names them nowhere.</summary>
    public string? NameAt(int depth) => names.TryGetValue(depth, out var name) ? name : null;

    void Start(ChainCall call)
    {
        if (call.OnlyArgument is not { } argument) return;
        if (IncludedPath.Read(argument) is { } path) Add(path);
        else if (IncludeText.Of(argument) is { Length: > 0 } text) Hops = text.Split('.').Select(n => new IncludedHop(n, null)).ToImmutableArray();
    }

    void Continue(int index, ChainCall call)
    {
        Last = index;
        var readable = End is not null;
        End = null;
        if (readable && IncludedPath.Read(call.OnlyArgument) is { } path) Add(path);
    }

    void Add(IncludedPath path)
    {
        if (path.Parameter != "_" && !names.ContainsKey(Hops.Length)) names.Add(Hops.Length, path.Parameter);
        Hops = Hops.AddRange(path.Hops);
        if (path.ElementName is { } element) names[Hops.Length] = element;
        End = path;
    }
}
