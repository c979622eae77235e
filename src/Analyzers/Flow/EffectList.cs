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
    readonly Dictionary<object, int> _calls = new();
    readonly Dictionary<Effect, int> _alike = new();
    readonly ImmutableArray<Effect>.Builder _effects = ImmutableArray.CreateBuilder<Effect>();

    public void Add(Effect effect)
    {
        if (_effects.Count < Capacity && !_seen.Contains(effect) && !IsOneMore(effect) && Summarized(effect) is { } kept && _seen.Add(kept)) _effects.Add(kept);
    }

    /// <summary>Whether there are enough calls of its like.</summary>
    bool IsOneMore(Effect effect)
    {
        object? called = effect switch
        {
            ApplyEffect apply => (apply.Applied.Delegate, apply.IsPerElement, apply.IsConditional),
            CallEffect call => call.Called.Method.OriginalDefinition,
            _ => null,
        };
        if (called is null) return false;
        _calls.TryGetValue(called, out var count);
        _calls[called] = count + 1;
        return count >= MaxCalls;
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
