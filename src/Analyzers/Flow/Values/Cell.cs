using System;
using System.Collections.Generic;

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

    // In the order of their names, side by side: objects are small, and each call copies those that it hands on.
    string[] _names = Array.Empty<string>();
    Value[] _values = Array.Empty<Value>();
    int _count;
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
        // What changes one may write another.
        foreach (var member in Members)
        {
            var changed = change(member.Value);
            _values[Find(member.Key)] = changed;
        }
    }

    /// <summary>What the member may hold; <see cref="Value.Unknown"/> when nothing is known to be written.</summary>
    public Value this[string member] => Find(member) is var at and >= 0 ? _values[at] : IsComplete ? Value.Nothing : Value.Unknown;

    /// <summary>What was written, in ordinal order.</summary>
    public KeyValuePair<string, Value>[] Members
    {
        get
        {
            var members = new KeyValuePair<string, Value>[_count];
            for (var i = 0; i < _count; i++) members[i] = new KeyValuePair<string, Value>(_names[i], _values[i]);
            return members;
        }
    }

    /// <summary>What the members hold.</summary>
    public ArraySegment<Value> Values => new(_values, 0, _count);

    /// <summary>A cell is itself and no other; a number of its own is cheaper than the runtime's.</summary>
    public override int GetHashCode() => _number;

    /// <summary>Whether the member was ever written.</summary>
    public bool Has(string member) => Find(member) >= 0;

    /// <summary>Says what the member holds, whatever it held before: while nobody else knows the object.</summary>
    public void Set(string member, Value value)
    {
        var at = Find(member);
        if (at >= 0) _values[at] = Held(value);
        else Insert(~at, member, Held(value));
    }

    /// <summary>Adds what the member may hold.</summary>
    public void Write(string member, Value value)
    {
        var at = Find(member);
        var written = Held(value);
        Set(member, at >= 0 && ReferenceEquals(written, value) ? Join.Of(_values[at], value) : written);
    }

    /// <summary>An object that holds itself has no end.</summary>
    Value Held(Value value) => value is ObjectValue { Cell: var held } && held == this ? Value.Unknown : value;

    /// <summary>The place of a member; the complement of where it belongs when it is not there.</summary>
    int Find(string member)
    {
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_names[middle], member);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    void Insert(int at, string member, Value value)
    {
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(4, _count * 2));
            Array.Resize(ref _values, _names.Length);
        }
        Array.Copy(_names, at, _names, at + 1, _count - at);
        Array.Copy(_values, at, _values, at + 1, _count - at);
        _names[at] = member;
        _values[at] = value;
        _count++;
    }
}
