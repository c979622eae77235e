using System.Collections.Generic;
using System.Collections.Immutable;
using OneTrip.Summaries;

namespace OneTrip.Flow;

/// <summary>The effects of a member, each kept once, in the order of evaluation.</summary>
sealed class EffectList
{
    /// <summary>More effects than any caller could use; the rest is not seen.</summary>
    const int Capacity = 400;

    readonly HashSet<Effect> _seen = new();
    readonly ImmutableArray<Effect>.Builder _effects = ImmutableArray.CreateBuilder<Effect>();

    public void Add(Effect effect)
    {
        if (_effects.Count < Capacity && _seen.Add(effect)) _effects.Add(effect);
    }

    public ImmutableArray<Effect> ToImmutable() => _effects.ToImmutable();
}
