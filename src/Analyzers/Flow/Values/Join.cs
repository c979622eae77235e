using Microsoft.CodeAnalysis;
using OneTrip.Queries;

namespace OneTrip.Flow.Values;

/// <summary>What an expression may hold where two paths of control meet.</summary>
static class Join
{
    /// <summary>Joins two values. What both agree on stays; a navigation that either path loads counts as loaded; the rest is unknown.</summary>
    public static Value Of(Value a, Value b) => Of(a, b, 0);

    /// <summary>Objects may hold each other: what is nested deeper than this is not known.</summary>
    const int MaxDepth = 4;

    static Value Of(Value a, Value b, int depth)
    {
        if (ReferenceEquals(a, b) || b is NothingValue || a.Equals(b)) return a;
        if (a is NothingValue) return b;
        if (depth > MaxDepth) return Value.Unknown;
        return (a, b) switch
        {
            (EntityValue x, EntityValue y) => Entities(x, y),
            (SequenceValue x, SequenceValue y) => Sequences(x, y, depth),
            (CollectionValue x, SequenceValue y) => Sequences(View(x), y, depth),
            (SequenceValue x, CollectionValue y) => Sequences(x, View(y), depth),
            (CollectionValue x, CollectionValue y) => Collections(x, y, depth),
            (ObjectValue x, ObjectValue y) => Objects(x, y, depth),
            // What is queried, or else new: where it is queried, the query decides.
            (EntityValue x, ObjectValue y) => OrNew(x, y),
            (ObjectValue x, EntityValue y) => OrNew(y, x),
            (LambdaValue or PathsValue or ConstantValue, LambdaValue or PathsValue or ConstantValue) => Paths(a, b),
            (ElementValue x, ElementValue y) when x.Of.Equals(y.Of) => new ElementValue(x.Of, Multiplicity.Unknown),
            // Maybe loaded counts as loaded: the longer term wins.
            (_, IncludingValue or IncludingByValue) when Extends(b, a) => Conditional(b),
            (IncludingValue or IncludingByValue, _) when Extends(a, b) => Conditional(a),
            (IncludingValue x, IncludingValue y) when x.Of.Equals(y.Of) => x with { Tree = x.Tree.Union(y.Tree), IsConditional = true },
            // What differs in tracking is the default.
            (WithFactsValue x, WithFactsValue y) => Changed(Of(x.Of, y.Of, depth + 1), FactsChange.Join(x.Change, y.Change)),
            (WithFactsValue x, SymbolicValue y) when x.Of.Equals(y) => Changed(y, FactsChange.Join(x.Change, default)),
            (SymbolicValue x, WithFactsValue y) when y.Of.Equals(x) => Changed(x, FactsChange.Join(default, y.Change)),
            (SequenceValue x, SymbolicValue y) => Sequences(x, Elements.AsSequence(y)!, depth),
            (SymbolicValue x, SequenceValue y) => Sequences(Elements.AsSequence(x)!, y, depth),
            (SymbolicValue, not UnknownValue) or (not UnknownValue, SymbolicValue) => Either(a, b),
            _ => Value.Unknown,
        };
    }

    /// <summary>Both, until a caller's terms decide.</summary>
    static Value Either(Value a, Value b)
    {
        if (a is EitherValue held && held.Holds(b)) return a;
        if (b is EitherValue other && other.Holds(a)) return b;
        return EitherValue.Alternatives(a) + EitherValue.Alternatives(b) > EitherValue.MaxAlternatives ? Value.Unknown : new EitherValue(a, b).Bounded;
    }

    static Value Conditional(Value including) => including switch
    {
        IncludingValue tree => tree with { IsConditional = true },
        IncludingByValue path => path with { IsConditional = true },
        _ => including,
    };

    static Value Changed(Value of, FactsChange change) => change == default || of is not SymbolicValue ? of : new WithFactsValue(of, change).Bounded;

    static bool Extends(Value longer, Value shorter) => longer switch
    {
        IncludingValue including => including.Of.Equals(shorter) || Extends(including.Of, shorter),
        IncludingByValue including => including.Of.Equals(shorter) || Extends(including.Of, shorter),
        _ => false,
    };

    /// <summary>The arguments of several Includes, kept together.</summary>
    static Value Paths(Value a, Value b) => IncludePaths.Of(a) is { } x && IncludePaths.Of(b) is { } y ? new PathsValue(x.Union(y)) : Value.Unknown;

    /// <summary>A collection as the sequence of its elements.</summary>
    public static SequenceValue View(CollectionValue collection) => collection.Cell.Has(Cell.Element)
        ? new(collection.Cell[Cell.Element], SequenceKind.Memory, Bound: collection.Cell.Bound)
        : new(Value.Nothing, SequenceKind.Memory);

    /// <summary>A collection that later code fills may be either.</summary>
    static Value Collections(CollectionValue a, CollectionValue b, int depth)
    {
        var joined = Sequences(View(a), View(b), depth);
        var cell = new Cell { Bound = a.Cell.Bound is null || b.Cell.Bound is null ? null : ((SequenceValue)joined).Bound };
        if (a.Cell.Has(Cell.Element) || b.Cell.Has(Cell.Element)) cell.Write(Cell.Element, ((SequenceValue)joined).Element);
        return new CollectionValue(cell);
    }

    static Value Entities(EntityValue a, EntityValue b)
    {
        if (!SymbolIdentity.Comparer.Equals(a.Type, b.Type) || !SameWay(a, b)) return Value.Unknown;
        return a with
        {
            Source = a.Source.Union(b.Source),
            Loaded = a.Loaded.Union(b.Loaded),
            Count = a.Count == b.Count ? a.Count : Multiplicity.Unknown,
            Facts = QueryFacts.Join(a.Facts, b.Facts, loadTheSame: a.Loaded.Equals(b.Loaded)),
        };
    }

    /// <summary>What the new object is given counts as loaded.</summary>
    static Value OrNew(EntityValue queried, ObjectValue created)
    {
        var loaded = queried.Loaded;
        foreach (var member in created.Cell.Members)
            if (loaded[member.Key] is null) loaded = loaded.With(System.Collections.Immutable.ImmutableArray.Create(member.Key));
        return queried with { Loaded = loaded };
    }

    static bool SameWay(EntityValue a, EntityValue b) =>
        a.Via is null ? b.Via is null : b.Via is not null && a.Via.Navigation.Equals(b.Via.Navigation) && SameWay(a.Via.From, b.Via.From);

    static Value Sequences(SequenceValue a, SequenceValue b, int depth) => new SequenceValue(
        Of(a.Element, b.Element, depth + 1),
        a.Kind is SequenceKind.Query || b.Kind is SequenceKind.Query ? SequenceKind.Query : SequenceKind.Memory,
        Equals(a.IncludeCursor, b.IncludeCursor) ? a.IncludeCursor : null,
        a.Source is null || b.Source is null ? a.Source ?? b.Source : a.Source.Union(b.Source),
        a.Bound is { } x && b.Bound is { } y ? new Bound(System.Math.Max(x.Count, y.Count), x.IsWrittenOut && y.IsWrittenOut) : null,
        a.From ?? b.From);

    static Value Objects(ObjectValue a, ObjectValue b, int depth) => new ObjectValue(Cell.Joined(a.Cell, b.Cell, depth + 1, s_of));

    static readonly System.Func<Value, Value, int, Value> s_of = Of;
}
