using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Queries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>Where this member gets the entities of a query that begins in another: by the first call that brings them.</summary>
    readonly Dictionary<QueryRoot, SyntaxNode> _brought = new();

    /// <summary>Objects that hold entities are looked into so deep.</summary>
    const int MaxHeld = 2;

    void NoteOrigin(Value value, SyntaxNode syntax, int depth)
    {
        switch (value)
        {
            case EntityValue { Source: var source }:
                foreach (var root in source.Roots)
                    if (!SymbolIdentity.Comparer.Equals(root.Method, _member) && !_brought.ContainsKey(root)) _brought[root] = syntax;
                break;
            case SequenceValue sequence:
                NoteOrigin(sequence.Element, syntax, depth);
                break;
            case ObjectValue { Cell: var held } when depth < MaxHeld:
                foreach (var member in held.Values) NoteOrigin(member, syntax, depth + 1);
                break;
            case CollectionValue { Cell: var held } when depth < MaxHeld:
                foreach (var element in held.Values) NoteOrigin(element, syntax, depth + 1);
                break;
        }
    }
}
