using System.Collections.Immutable;
using System.Linq;
using OneTrip.Flow;
using OneTrip.Flow.Values;

namespace OneTrip.Summaries;

/// <summary>What a method does to its callers, and what was found in it.</summary>
/// <param name="Effects">What it does, in order, in the terms of its parameters.</param>
/// <param name="Returned">What it returns.</param>
/// <param name="Findings">The findings of which it is the meeting method.</param>
/// <param name="Repeated">The commands that are sent for each element of a loop in it.</param>
sealed record MethodSummary(ImmutableArray<Effect> Effects, Value Returned, ImmutableArray<Finding> Findings, ImmutableArray<RepeatedCommand> Repeated)
{
    ImmutableHashSet<CommandKind>? _sent;

    /// <summary>The kinds of commands that it sends.</summary>
    public ImmutableHashSet<CommandKind> Sent => _sent ??= Effects.OfType<SendEffect>().Select(e => e.Command.Kind).ToImmutableHashSet();

    /// <summary>The queries executed in it whose rows multiply.</summary>
    public ImmutableArray<MultipliedRows> Multiplied { get; init; } = ImmutableArray<MultipliedRows>.Empty;

    /// <summary>What it writes to its <c>out</c> parameters, by ordinal.</summary>
    public ImmutableDictionary<int, Value> Outs { get; init; } = ImmutableDictionary<int, Value>.Empty;

    /// <summary>Does nothing and returns anything: what is assumed when a method cannot be resolved.</summary>
    public static readonly MethodSummary Unknown = new(ImmutableArray<Effect>.Empty, Value.Unknown, ImmutableArray<Finding>.Empty, ImmutableArray<RepeatedCommand>.Empty);

    /// <summary>Does nothing and returns nothing: where a recursion begins.</summary>
    public static readonly MethodSummary Bottom = new(ImmutableArray<Effect>.Empty, Value.Nothing, ImmutableArray<Finding>.Empty, ImmutableArray<RepeatedCommand>.Empty);
}
