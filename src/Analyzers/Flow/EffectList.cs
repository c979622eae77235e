using System.Collections.Generic;
using System.Collections.Immutable;
using OneTrip.Flow.Values;
using OneTrip.Summaries;

namespace OneTrip.Flow;

/// <summary>The effects of a member, each kept once, in the order of evaluation.</summary>
sealed class EffectList
{
    /// <summary>More effects than any caller could use; the rest is not seen.</summary>
    const int Capacity = 400;

    /// <summary>As many different objects are kept of what is put into one place.</summary>
    const int MaxObjects = 4;

    /// <summary>As many queries are kept of what brings entities of one type.</summary>
    const int MaxQueries = 2;

    /// <summary>As many calls are kept of one delegate, or of one method that only the caller's type arguments tell: they differ in what they are given, seldom in what they do.</summary>
    const int MaxCalls = 4;

    readonly HashSet<Effect> _seen = new();
    readonly Dictionary<object, int> _alike = new();
    readonly ImmutableArray<Effect>.Builder _effects = ImmutableArray.CreateBuilder<Effect>();

    public void Add(Effect effect)
    {
        if (_effects.Count < Capacity && !_seen.Contains(effect) && Summarized(effect) is { } kept && _seen.Add(kept)) _effects.Add(kept);
    }

    public ImmutableArray<Effect> ToImmutable() => _effects.ToImmutable();

    /// <summary>The effect; when there are enough of its like, one that stands for the rest, or none.</summary>
    Effect? Summarized(Effect effect)
    {
        var (like, most, instead) = effect switch
        {
            AddEffect { Added: ObjectValue } add => Replaced(add with { Added = Value.Unknown }, MaxObjects),
            WriteEffect { Written: ObjectValue or CollectionValue } write => Replaced(write with { Written = Value.Unknown }, MaxObjects),
            MaterializeEffect { Element: EntityValue entity } => Replaced(new MaterializeTypeEffect(entity.Type), MaxQueries),
            ApplyEffect apply => ((apply.Applied.Delegate, apply.IsPerElement, apply.IsConditional), MaxCalls, null),
            CallEffect call => (call.Called.Method.OriginalDefinition, MaxCalls, null),
            _ => ((object?)null, 0, (Effect?)null),
        };
        if (like is null) return effect;
        _alike.TryGetValue(like, out var count);
        _alike[like] = count + 1;
        return count < most ? effect : instead;
    }

    static (object? Like, int Most, Effect? Instead) Replaced(Effect instead, int most) => (instead, most, instead);
}
