using System;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Flow.Values;

/// <summary>Which values say nothing of entities, queries or Includes, so that no caller needs them.</summary>
/// <param name="member">The member that is evaluated; its parameters have types.</param>
/// <param name="mayCarry">Whether a type may hold entities or queries.</param>
sealed class Inert
{
    const int MaxDepth = 4;

    readonly ISymbol _member;
    readonly Func<ITypeSymbol?, bool> _mayCarry;

    public Inert(ISymbol member, Func<ITypeSymbol?, bool> mayCarry)
    {
        _member = member;
        _mayCarry = mayCarry;
    }

    /// <summary>
    /// The value; <see cref="Value.Unknown"/> when it, and all that it holds, says nothing. What is empty may be filled later.
    /// </summary>
    public Value Without(Value value) => value is not (SymbolicValue or NothingValue) && !IsEmpty(value) && Is(value, 0) ? Value.Unknown : value;

    static bool IsEmpty(Value value) => value is CollectionValue { Cell: var cell } && !cell.Has(Cell.Element);

    bool Is(Value value, int depth)
    {
        if (depth > MaxDepth) return true;
        switch (value)
        {
            case UnknownValue or NothingValue or NumberValue: return true;
            case SequenceValue { Kind: SequenceKind.Memory } sequence: return Is(sequence.Element, depth + 1);
            // An object that is known to hold nothing tells what another way to it brings.
            case ObjectValue o: return !o.Cell.IsComplete && Is(o.Cell, depth);
            case CollectionValue c: return Is(c.Cell, depth);
            case ParameterValue parameter when depth > 0:
                return parameter.Ordinal >= 0 && _member is IMethodSymbol method && parameter.Ordinal < method.Parameters.Length && !_mayCarry(method.Parameters[parameter.Ordinal].Type);
            case MemberValue member when depth > 0:
                return !_mayCarry(TypeOf(member.Member));
            default: return false;
        }
    }

    bool Is(Cell cell, int depth)
    {
        foreach (var member in cell.Values)
            if (!Is(member, depth + 1)) return false;
        return true;
    }

    /// <summary>Whether a member may hold entities or queries, or the paths of Includes.</summary>
    public bool MayMatter(ISymbol member) => TypeOf(member) is { } type && (_mayCarry(type) || ElementTypes.Of(type) is { SpecialType: SpecialType.System_String });

    /// <summary>Whether what a member holds can tell a caller anything: entities and queries, delegates, and texts, which may be paths. A service tells nothing.</summary>
    public bool MayTell(ISymbol member) => TypeOf(member) is { } type && (type.SpecialType == SpecialType.System_String || type.TypeKind == TypeKind.Delegate || MayMatter(member));

    static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
