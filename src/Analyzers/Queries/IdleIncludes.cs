using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;

namespace OneTrip.Queries;

/// <summary>An Include that changes nothing.</summary>
/// <param name="Call">The Include; the ThenIncludes that go on from it change nothing either.</param>
/// <param name="Path">What it names.</param>
/// <param name="Reason">Why, for people.</param>
sealed record IdleInclude(IInvocationOperation Call, string Path, string Reason);

/// <summary>The Includes of a chain of which it is certain that they change nothing about what the query brings.</summary>
static class IdleIncludes
{
    /// <summary>Those Includes, in the order of the chain.</summary>
    public static IEnumerable<IdleInclude> In(ImmutableArray<ChainStep> chain, EfModel model, bool mayIgnoreAutoIncludes)
    {
        var runs = IncludedRun.In(chain);
        foreach (var run in runs)
        {
            if (chain[run.First].IsConditional) continue;
            var reason = WithoutEntities(chain, run.Last + 1, model) ?? Covering(run, runs, chain) ?? Unasked(run, model, mayIgnoreAutoIncludes);
            if (reason is not null) yield return new IdleInclude(chain[run.First].Call, run.Text, reason);
        }
    }

    /// <summary>Why no entity of the query is brought in the end; null when one may be (oracle: L11, L11d).</summary>
    static string? WithoutEntities(ImmutableArray<ChainStep> chain, int from, EfModel model)
    {
        for (var i = from; i < chain.Length; i++)
        {
            var (call, name) = (chain[i].Call, chain[i].Call.TargetMethod.Name);
            if (Keeps(name)) continue;
            if (chain[i].IsConditional) return null;
            var selectors = call.Arguments.Where(a => a.Parameter?.Ordinal > 0 && a.Parameter.Type.Name == "Expression").ToList();
            if (IsAnswer(name) && QueryOperators.OnlyAnswers(call.TargetMethod)) return $"the query only asks for '{name}'";
            if (IsExtreme(name) && selectors.Count == 1 && EntityFreeLambda.Is(selectors[0].Value, model)) return $"the query only asks for '{name}'";
            if (name == "Select" && selectors.Count == 1) return EntityFreeLambda.Is(selectors[0].Value, model) ? "the query selects no entities" : null;
            if (name != "GroupBy" || selectors.Count != 1 || call.Arguments.Length != 2) return null;
        }
        return null;
    }

    /// <summary>Operators that bring the same entities, or groups of them, with what is included.</summary>
    static bool Keeps(string name) => name is "Include" or "ThenInclude" or "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Skip" or "Take"
        or "AsNoTracking" or "AsNoTrackingWithIdentityResolution" or "AsTracking" or "AsSplitQuery" or "AsSingleQuery" or "TagWith" or "TagWithCallSite" or "IgnoreQueryFilters" or "IgnoreAutoIncludes" or "AsQueryable";

    static bool IsAnswer(string name) => name is "Count" or "LongCount" or "Any" or "All" or "CountAsync" or "LongCountAsync" or "AnyAsync" or "AllAsync" or "Sum" or "SumAsync" or "Average" or "AverageAsync";

    static bool IsExtreme(string name) => name is "Min" or "Max" or "MinAsync" or "MaxAsync";

    /// <summary>Whether another Include of the same query loads all of it (oracle: L4).</summary>
    static string? Covering(IncludedRun run, ImmutableArray<IncludedRun> runs, ImmutableArray<ChainStep> chain)
    {
        foreach (var other in runs)
        {
            if (other == run || chain[other.First].IsConditional || !other.Loads(run)) continue;
            // Of two that load the same, the later one is too many.
            if (run.Loads(other) && other.First > run.First) continue;
            var (from, to) = run.First < other.First ? (run.Last, other.First) : (other.Last, run.First);
            if (Enumerable.Range(from, to - from).All(i => Keeps(chain[i].Call.TargetMethod.Name))) return $"'Include' of '{other.Text}' in the same query loads it";
        }
        return null;
    }

    /// <summary>Whether every query loads all of it unasked (oracle: E3, L2).</summary>
    static string? Unasked(IncludedRun run, EfModel model, bool mayIgnoreAutoIncludes)
    {
        if (run.Path.IsEmpty) return null;
        var isOwned = true;
        foreach (var property in run.Path)
        {
            if (property is not IPropertySymbol named || model.NavigationOf(named) is not { IsUncertain: false } navigation) return null;
            if (navigation.IsAlwaysLoaded) continue;
            if (!navigation.IsAutoIncluded || mayIgnoreAutoIncludes || run.Path.Length > 1) return null;
            isOwned = false;
        }
        return isOwned ? "what is owned is loaded with its owner" : "the model includes it in every query";
    }
}
