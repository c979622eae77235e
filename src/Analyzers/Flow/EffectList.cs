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

    readonly HashSet<Effect> _seen = new();
    readonly Dictionary<Effect, int> _alike = new();
    readonly ImmutableArray<Effect>.Builder _effects = ImmutableArray.CreateBuilder<Effect>();

    public void Add(Effect effect)
    {
        if (_effects.Count < Capacity && !_seen.Contains(effect) && Summarized(effect) is { } kept && _seen.Add(kept)) _effects.Add(kept);
    }

    public ImmutableArray<Effect> ToImmutable() => _effects.ToImmutable();

    /// <summary>The effect; when there are enough of its like, one that stands for the rest.</summary>
    Effect? Summarized(Effect effect)
    {
        var rest = effect switch
        {
            AddEffect { Added: ObjectValue } add => add with { Added = Value.Unknown },
            WriteEffect { Written: ObjectValue or CollectionValue } write => write with { Written = Value.Unknown },
            MaterializeEffect { Element: EntityValue entity } => new MaterializeTypeEffect(entity.Type),
            _ => (Effect?)null,
        };
        if (rest is null) return effect;
        _alike.TryGetValue(rest, out var count);
        _alike[rest] = count + 1;
        return count < (effect is MaterializeEffect ? MaxQueries : MaxObjects) ? effect : rest;
    }
}
