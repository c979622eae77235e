using System;

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

    // In the order of their names, side by side: objects are small, and each call copies those that it hands on. Copies share the names.
    string[] _names = Array.Empty<string>();
    Value[] _values = Array.Empty<Value>();
    int _count;
    bool _sharesNames;
    readonly int _number = System.Threading.Interlocked.Increment(ref s_count);

    /// <summary>How many elements a collection has at most; null when code adds to it as often as the data says.</summary>
    public Bound? Bound { get; set; } = new Bound(0, IsWrittenOut: true);

    /// <summary>Whether all that was written is here: a member that is not was never set, and is null.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Counts one element more.</summary>
    public void Grow() => Bound = Bound is { } bound ? bound with { Count = bound.Count + 1 } : null;

    /// <summary>What the member may hold; <see cref="Value.Unknown"/> when nothing is known to be written.</summary>
    public Value this[string member] => Find(member) is var at and >= 0 ? _values[at] : Missing;

    Value Missing => IsComplete ? Value.Nothing : Value.Unknown;

    /// <summary>What was written, in ordinal order.</summary>
    public MemberList Members => new(_names, _values, _count);

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
        if (at < 0) Insert(~at, member, written);
        else _values[at] = ReferenceEquals(written, value) ? Join.Of(_values[at], value) : written;
    }

    /// <summary>Changes what the members hold, each in its place.</summary>
    public void Replace<TContext>(TContext context, Func<TContext, Value, Value> change)
    {
        // What changes one may write another.
        var (names, values, count) = (_names, _values, _count);
        for (var i = 0; i < count; i++)
        {
            var changed = change(context, values[i]);
            if (ReferenceEquals(changed, values[i])) continue;
            _values[ReferenceEquals(values, _values) && ReferenceEquals(names[i], _names[i]) ? i : Find(names[i])] = changed;
        }
    }

    /// <summary>Makes an empty cell hold what another does, changed.</summary>
    /// <param name="other">The other.</param>
    /// <param name="context">What <paramref name="change"/> is given.</param>
    /// <param name="change">Changes a value; it may come across the cell itself.</param>
    public void Fill<TContext>(Cell other, TContext context, Func<TContext, Value, Value> change)
    {
        if (other._count == 0) return;
        var (names, values, count) = (other._names, other._values, other._count);
        _sharesNames = other._sharesNames = true;
        _names = names;
        _count = count;
        _values = new Value[count];
        for (var i = 0; i < count; i++) _values[i] = Value.Unknown;
        for (var i = 0; i < count; i++)
        {
            var changed = Held(change(context, values[i]));
            if (ReferenceEquals(_names, names) && ReferenceEquals(_values[i], Value.Unknown)) _values[i] = changed;
            else Write(names[i], changed);
        }
    }

    /// <summary>What either of two objects holds.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    /// <param name="depth">What <paramref name="join"/> is given.</param>
    /// <param name="join">Joins two values.</param>
    public static Cell Joined(Cell a, Cell b, int depth, Func<Value, Value, int, Value> join)
    {
        var joined = new Cell { IsComplete = a.IsComplete && b.IsComplete };
        if (ReferenceEquals(a._names, b._names) && a._count == b._count)
        {
            a._sharesNames = b._sharesNames = joined._sharesNames = true;
            (joined._names, joined._values, joined._count) = (a._names, new Value[a._count], a._count);
            for (var i = 0; i < joined._count; i++) joined._values[i] = join(a._values[i], b._values[i], depth);
            return joined;
        }
        (joined._names, joined._values) = (new string[Math.Max(a._count, b._count)], new Value[Math.Max(a._count, b._count)]);
        for (int i = 0, j = 0; i < a._count || j < b._count;)
        {
            var order = i == a._count ? 1 : j == b._count ? -1 : ReferenceEquals(a._names[i], b._names[j]) ? 0 : string.CompareOrdinal(a._names[i], b._names[j]);
            if (joined._count == joined._names.Length)
            {
                Array.Resize(ref joined._names, a._count + b._count);
                Array.Resize(ref joined._values, a._count + b._count);
            }
            joined._names[joined._count] = order <= 0 ? a._names[i] : b._names[j];
            joined._values[joined._count++] = join(order <= 0 ? a._values[i] : a.Missing, order >= 0 ? b._values[j] : b.Missing, depth);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return joined;
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
            var order = ReferenceEquals(_names[middle], member) ? 0 : string.CompareOrdinal(_names[middle], member);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    void Insert(int at, string member, Value value)
    {
        if (_sharesNames || _count == _names.Length)
        {
            var names = new string[_count < 2 ? 2 : _count == _names.Length ? _count * 2 : _names.Length];
            Array.Copy(_names, names, at);
            Array.Copy(_names, at, names, at + 1, _count - at);
            (_names, _sharesNames) = (names, false);
        }
        else Array.Copy(_names, at, _names, at + 1, _count - at);
        if (_count == _values.Length) Array.Resize(ref _values, _names.Length);
        Array.Copy(_values, at, _values, at + 1, _count - at);
        _names[at] = member;
        _values[at] = value;
        _count++;
    }

    /// <summary>The members of a cell. Whoever writes to the cell meanwhile does not go through this.</summary>
    public readonly struct MemberList
    {
        readonly string[] _names;
        readonly Value[] _values;
        readonly int _count;

        internal MemberList(string[] names, Value[] values, int count) => (_names, _values, _count) = (names, values, count);

        /// <summary>Begins before the first.</summary>
        public Enumerator GetEnumerator() => new(this);

        /// <summary>Goes from member to member.</summary>
        public struct Enumerator
        {
            readonly MemberList _members;
            int _at;

            internal Enumerator(MemberList members) => (_members, _at) = (members, -1);

            /// <summary>The member's name, and what it holds.</summary>
            public readonly (string Key, Value Value) Current => (_members._names[_at], _members._values[_at]);

            /// <summary>Goes on; false at the end.</summary>
            public bool MoveNext() => ++_at < _members._count;
        }
    }
}
