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

    readonly SortedDictionary<string, Value> _members = new(StringComparer.Ordinal);

    /// <summary>Whether more was added than what stands in the initializer: then the length is not known from the code.</summary>
    public bool HasGrown { get; set; }

    /// <summary>What the member may hold; <see cref="Value.Unknown"/> when nothing was written.</summary>
    public Value this[string member] => _members.TryGetValue(member, out var value) ? value : Value.Unknown;

    /// <summary>What was written, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Members => _members.ToList();

    /// <summary>Whether the member was ever written.</summary>
    public bool Has(string member) => _members.ContainsKey(member);

    /// <summary>Adds what the member may hold.</summary>
    public void Write(string member, Value value) =>
        // An object that holds itself has no end.
        _members[member] = value is ObjectValue { Cell: var held } && held == this ? Value.Unknown
            : _members.TryGetValue(member, out var old) ? Join.Of(old, value) : value;
}
