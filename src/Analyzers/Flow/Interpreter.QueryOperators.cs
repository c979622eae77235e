using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>The operators that change what a query loads; null for any other method.</summary>
    Value? QueryOperator(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        if (QueryOperators.IsOfEfCore(method))
        {
            switch (method.Name)
            {
                case "Include" when arguments.Length == 2:
                    return Include(arguments[0], PathOf(arguments[1]));
                case "ThenInclude" when arguments.Length == 2:
                    return ThenInclude(arguments[0], PathOf(arguments[1]));
                case "AsNoTracking":
                    return WithFacts(arguments[0], Tracking.Untracked, false);
                case "AsNoTrackingWithIdentityResolution":
                    return WithFacts(arguments[0], Tracking.IdentityResolution, false);
                case "AsTracking":
                    return WithFacts(arguments[0], Tracking.Tracked, false);
                case "IgnoreAutoIncludes":
                    return WithFacts(arguments[0], null, true);
                case "Entry" or "Reference" or "Collection":
                    // Explicit loading begins here; what is loaded, and on which path, is not followed (oracle: L15).
                    foreach (var argument in arguments) Touch(argument);
                    return Value.Unknown;
                case "Create" or "CreateProxy":
                    return Value.Unknown;
            }
            if (QueryOperators.BeginsQuery(method, Model.Ef) is { } entity) return Root(syntax, entity);
        }
        if (QueryOperators.ChangesType(method) && arguments.Length == 1 && Elements.AsSequence(arguments[0]) is { } sequence)
            return sequence with
            {
                Element = Narrow(sequence.Element, method.TypeArguments[0]),
                Kind = sequence.Kind == SequenceKind.Query && ElementTypes.IsQueryable(method.ReturnType) ? SequenceKind.Query : SequenceKind.Memory,
            };
        return null;
    }

    Value Include(Value query, ImmutableArray<string>? path)
    {
        if (Elements.AsSequence(query) is not { } sequence) return Value.Unknown;
        // An Include that cannot be read may load anything.
        if (path is not { } names) return Unread(sequence);
        return sequence with
        {
            Kind = SequenceKind.Query,
            Element = IncludeInto(sequence.Element, IncludeTree.Empty.With(names)),
            IncludeCursor = new Path(names),
        };
    }

    Value ThenInclude(Value query, ImmutableArray<string>? path)
    {
        if (query is not SequenceValue { IncludeCursor: { } cursor } sequence || path is not { } names) return Elements.AsSequence(query) is { } other ? Unread(other) : Value.Unknown;
        return Include(query, cursor.Names.AddRange(names));
    }

    /// <summary>A query whose Includes are not known: nothing is reported of its entities.</summary>
    static Value Unread(SequenceValue query) => query with { Element = Value.Unknown };

    static Value IncludeInto(Value element, IncludeTree tree) => element switch
    {
        EntityValue entity => entity with { Loaded = entity.Loaded.Union(tree) },
        IncludingValue including => including with { Tree = including.Tree.Union(tree) },
        SymbolicValue symbolic => new IncludingValue(symbolic, tree).Bounded,
        _ => Value.Unknown,
    };

    static Value WithFacts(Value value, Tracking? tracking, bool ignoresAutoIncludes) => value switch
    {
        SequenceValue sequence => sequence with { Element = WithFacts(sequence.Element, tracking, ignoresAutoIncludes) },
        EntityValue entity => entity with { Facts = new QueryFacts(tracking ?? entity.Facts.Tracking, ignoresAutoIncludes || entity.Facts.IgnoresAutoIncludes) },
        ObjectValue o => With(o, tracking, ignoresAutoIncludes),
        ParameterValue or MemberValue or AppliedValue => new SequenceValue(new WithFactsValue(Elements.Of(value), tracking, ignoresAutoIncludes).Bounded, SequenceKind.Query),
        SymbolicValue => new WithFactsValue(value, tracking, ignoresAutoIncludes).Bounded,
        _ => value,
    };

    static Value With(ObjectValue o, Tracking? tracking, bool ignoresAutoIncludes)
    {
        var copy = new Cell();
        foreach (var member in o.Cell.Members) copy.Write(member.Key, WithFacts(member.Value, tracking, ignoresAutoIncludes));
        return new ObjectValue(copy);
    }

    /// <summary>The navigations that an Include's argument names; null when they cannot be read.</summary>
    ImmutableArray<string>? PathOf(Value argument)
    {
        switch (argument)
        {
            case LambdaValue lambda:
                _called.Add(lambda.Function.Symbol);
                return IncludeLambda.PathOf(lambda.Function);
            case ConstantValue constant:
                return constant.Text.Split('.').ToImmutableArray();
            default:
                return null;
        }
    }
}
