namespace OneTrip.Flow.Values;

/// <summary>
/// Going from sequences to elements and back. An element kept in a sequence is a template of unknown count: taken alone it
/// is one, gone through it stands for each of many.
/// </summary>
static class Elements
{
    /// <summary>The template of a sequence's elements; unknown for what is no sequence.</summary>
    public static Value Of(Value sequence) => AsSequence(sequence)?.Element ?? Value.Unknown;

    /// <summary>A value as a sequence, or null for what is none.</summary>
    public static SequenceValue? AsSequence(Value value) => value switch
    {
        SequenceValue s => s,
        CollectionValue c => Join.View(c),
        ObjectValue o when o.Cell.Has(Cell.Element) => new SequenceValue(o.Cell[Cell.Element], SequenceKind.Memory),
        EitherValue { First: var a, Second: var b } => Either(AsSequence(a), AsSequence(b)),
        // The caller has passed no sequence: it has no elements.
        NothingValue => s_empty,
        SymbolicValue s => new SequenceValue(new ElementValue(s, Multiplicity.Unknown).Bounded, SequenceKind.Memory),
        _ => null,
    };

    static SequenceValue? Either(SequenceValue? a, SequenceValue? b) => a is null || b is null ? null : (SequenceValue)Join.Of(a, b);

    static readonly SequenceValue s_empty = new(Value.Nothing, SequenceKind.Memory);

    /// <summary>The element while its sequence is gone through.</summary>
    public static Value Each(Value element) => Recount(element, Multiplicity.Unknown, Multiplicity.Many, 0);

    /// <summary>One element taken out.</summary>
    public static Value One(Value element) => Recount(element, Multiplicity.Unknown, Multiplicity.One, 0);

    /// <summary>What was computed or kept for each of many, as the template of a new sequence.</summary>
    public static Value Keep(Value element) => Recount(element, Multiplicity.Many, Multiplicity.Unknown, 0);

    static Value Recount(Value value, Multiplicity from, Multiplicity to, int depth)
    {
        if (depth > 6) return value;
        switch (value)
        {
            case EntityValue entity when entity.Count == from:
                return entity with { Count = to };
            case ElementValue element:
                return new ElementValue(Recount(element.Of, from, to, depth + 1), element.Count == from ? to : element.Count);
            case IncludingValue including:
                return including with { Of = Recount(including.Of, from, to, depth + 1) };
            case WithFactsValue facts:
                return facts with { Of = Recount(facts.Of, from, to, depth + 1) };
            case IncludingByValue including:
                return including with { Of = Recount(including.Of, from, to, depth + 1) };
            case EitherValue either:
                return new EitherValue(Recount(either.First, from, to, depth + 1), Recount(either.Second, from, to, depth + 1));
            case MemberValue member:
                return member with { Of = Recount(member.Of, from, to, depth + 1) };
            // The elements of one among many sequences are many; those of a single one wait until it is gone through.
            case SequenceValue sequence when to == Multiplicity.Many:
                return sequence with { Element = Recount(sequence.Element, from, to, depth + 1) };
            case ObjectValue source:
                var copy = new Cell { IsComplete = source.Cell.IsComplete };
                foreach (var member in source.Cell.Members) copy.Write(member.Key, member.Key == Cell.Element && to != Multiplicity.Many ? member.Value : Recount(member.Value, from, to, depth + 1));
                return new ObjectValue(copy);
            default:
                return value;
        }
    }
}
