using Microsoft.CodeAnalysis;

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
            (CollectionValue x, CollectionValue y) => Sequences(View(x), View(y), depth),
            (ObjectValue x, ObjectValue y) => Objects(x, y, depth),
            (ElementValue x, ElementValue y) when x.Of.Equals(y.Of) => new ElementValue(x.Of, Multiplicity.Unknown),
            _ => Value.Unknown,
        };
    }

    /// <summary>A collection as the sequence of its elements.</summary>
    public static SequenceValue View(CollectionValue collection) =>
        new(collection.Cell.Has(Cell.Element) ? collection.Cell[Cell.Element] : Value.Nothing, SequenceKind.Memory);

    static Value Entities(EntityValue a, EntityValue b)
    {
        if (!SymbolIdentity.Comparer.Equals(a.Type, b.Type) || !SameWay(a, b)) return Value.Unknown;
        return a with
        {
            Source = a.Source.Union(b.Source),
            Loaded = a.Loaded.Union(b.Loaded),
            Count = a.Count == b.Count ? a.Count : Multiplicity.Unknown,
            Facts = new Queries.QueryFacts(
                a.Facts.Tracking == b.Facts.Tracking ? a.Facts.Tracking : Queries.Tracking.Default,
                a.Facts.IgnoresAutoIncludes && b.Facts.IgnoresAutoIncludes),
        };
    }

    static bool SameWay(EntityValue a, EntityValue b) =>
        a.Via is null ? b.Via is null : b.Via is not null && a.Via.Navigation.Equals(b.Via.Navigation) && SameWay(a.Via.From, b.Via.From);

    static Value Sequences(SequenceValue a, SequenceValue b, int depth) => new SequenceValue(
        Of(a.Element, b.Element, depth + 1),
        a.Kind == b.Kind ? a.Kind : a.Kind is SequenceKind.Query || b.Kind is SequenceKind.Query ? SequenceKind.Query : SequenceKind.Memory);

    static Value Objects(ObjectValue a, ObjectValue b, int depth)
    {
        var joined = new Cell();
        foreach (var member in a.Cell.Members)
            joined.Write(member.Key, b.Cell.Has(member.Key) ? Of(member.Value, b.Cell[member.Key], depth + 1) : Value.Unknown);
        foreach (var member in b.Cell.Members)
            if (!a.Cell.Has(member.Key)) joined.Write(member.Key, Value.Unknown);
        return new ObjectValue(joined);
    }
}
