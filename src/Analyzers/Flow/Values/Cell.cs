using System;
using System.Collections.Generic;
using System.Linq;

namespace OneTrip.Flow.Values;

/// <summary>
/// The contents of one object or collection. Writes are weak (old and new are joined), so that the order of branches does
/// not matter; a collection keeps the join of its elements under <see cref="Element"/>.
/// </summary>
sealed class Cell
{
    /// <summary>The name under which a collection keeps its elements.</summary>
    public const string Element = "[]";

    static int s_count;

    readonly SortedDictionary<string, Value> _members = new(StringComparer.Ordinal);
    readonly int _number = System.Threading.Interlocked.Increment(ref s_count);

    /// <summary>How many elements a collection has at most; null when code adds to it as often as the data says.</summary>
    public Bound? Bound { get; set; } = new Bound(0, IsWrittenOut: true);

    /// <summary>Whether all that was written is here: a member that is not was never set, and is null.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Counts one element more.</summary>
    public void Grow() => Bound = Bound is { } bound ? bound with { Count = bound.Count + 1 } : null;

    /// <summary>Changes what the members hold, each in its place.</summary>
    public void Replace(Func<Value, Value> change)
    {
        foreach (var member in _members.ToList()) _members[member.Key] = change(member.Value);
    }

    /// <summary>What the member may hold; <see cref="Value.Unknown"/> when nothing is known to be written.</summary>
    public Value this[string member] => _members.TryGetValue(member, out var value) ? value : IsComplete ? Value.Nothing : Value.Unknown;

    /// <summary>What was written, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Members => _members.ToList();

    /// <summary>What the members hold.</summary>
    public IEnumerable<Value> Values => _members.Values;

    /// <summary>A cell is itself and no other; a number of its own is cheaper than the runtime's.</summary>
    public override int GetHashCode() => _number;

    /// <summary>Whether the member was ever written.</summary>
    public bool Has(string member) => _members.ContainsKey(member);

    /// <summary>Says what the member holds, whatever it held before: while nobody else knows the object.</summary>
    public void Set(string member, Value value) => _members[member] = value is ObjectValue { Cell: var held } && held == this ? Value.Unknown : value;

    /// <summary>Adds what the member may hold.</summary>
    public void Write(string member, Value value) =>
        // An object that holds itself has no end.
        _members[member] = value is ObjectValue { Cell: var held } && held == this ? Value.Unknown
            : _members.TryGetValue(member, out var old) ? Join.Of(old, value) : value;
}
