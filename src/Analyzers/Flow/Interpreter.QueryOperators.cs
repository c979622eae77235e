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
                    return Include(arguments[0], Argument(arguments[1]));
                case "ThenInclude" when arguments.Length == 2:
                    return ThenInclude(arguments[0], Argument(arguments[1]));
                case "AsNoTracking":
                    return WithFacts(arguments[0], Tracking.Untracked, false);
                case "AsNoTrackingWithIdentityResolution":
                    return WithFacts(arguments[0], Tracking.IdentityResolution, false);
                case "AsTracking":
                    return WithFacts(arguments[0], Tracking.Tracked, false);
                case "IgnoreAutoIncludes":
                    return WithFacts(arguments[0], null, true);
                case "CompileQuery" or "CompileAsyncQuery" when arguments.Length > 0 && arguments[0] is LambdaValue compiled:
                    MarkCalled(compiled);
                    return ((LambdaValue)Frozen(compiled)) with { IsCompiledQuery = true };
                case "Create" or "CreateProxy":
                    return Value.Unknown;
            }
            if (Entry(method, receiver, arguments, syntax) is { } entry) return entry;
            if (QueryOperators.BeginsQuery(method, Model.Ef) is { } entity) return Root(syntax, entity, null);
        }
        if (DatabaseCalls.Of(method, Model.Ef, _analysis.Dispatch) is { } kind)
        {
            Send(new Command(kind, null, syntax.SyntaxTree, syntax.Span, kind == CommandKind.Save ? method.ContainingType : null), SiteOf(syntax), syntax, isDirect: true);
            // What a context's own SaveChanges does besides is not followed.
            if (kind == CommandKind.Save) return Value.Unknown;
        }
        // The context finds by key as a set does, and answers from what it has (oracle: L23).
        if (method is { Name: "Find" or "FindAsync", TypeArguments: { Length: 1 } key } && Model.Ef.IsContext(method.ContainingType) && !_loaded.Knows(key[0]))
            Send(new Command(CommandKind.Query, null, syntax.SyntaxTree, syntax.Span, method.ContainingType), SiteOf(syntax), syntax, isDirect: true);
        // What an expression compiles to is the function that is written.
        if (method is { Name: "Compile", ContainingType: { Name: "Expression", TypeArguments.Length: 1, ContainingNamespace.Name: "Expressions" } } && receiver is LambdaValue or SymbolicValue)
            return receiver;
        if (method is { Name: "Split", ContainingType.SpecialType: SpecialType.System_String })
            return Split(receiver);
        if (method is { Name: "Trim", ContainingType.SpecialType: SpecialType.System_String })
            return receiver;
        if (QueryOperators.ChangesType(method) && arguments.Length == 1 && Elements.AsSequence(arguments[0]) is { } sequence)
            return sequence with
            {
                Element = Narrow(sequence.Element, method.TypeArguments[0]),
                Kind = sequence.Kind == SequenceKind.Query && ElementTypes.IsQueryable(method.ReturnType) ? SequenceKind.Query : SequenceKind.Memory,
            };
        return null;
    }

    /// <summary>The parts of a text: Include paths that one string lists.</summary>
    static Value Split(Value text) => text switch
    {
        ConstantValue constant => new SequenceValue(IncludePaths.List(constant.Text), SequenceKind.Memory, Bound: new Bound(constant.Text.Length, true)),
        NothingValue => text,
        SymbolicValue symbolic => new SplitValue(symbolic).Bounded,
        _ => Value.Unknown,
    };

    static Value Include(Value query, Value path)
    {
        if (Elements.AsSequence(query) is not { } sequence) return Value.Unknown;
        return sequence with
        {
            Kind = SequenceKind.Query,
            From = sequence.From ?? query as SymbolicValue,
            Element = IncludeInto(sequence.Element, path),
            IncludeCursor = IncludePaths.Single(path) is { } names ? new Path(names) : null,
        };
    }

    static Value ThenInclude(Value query, Value path)
    {
        if (query is not SequenceValue { IncludeCursor: { } cursor } || IncludePaths.Single(path) is not { } names) return Elements.AsSequence(query) is { } other ? other with { Element = Value.Unknown } : Value.Unknown;
        var whole = cursor.Names.AddRange(names);
        return ((SequenceValue)Include(query, new PathsValue(IncludeTree.Empty.With(whole)))) with { IncludeCursor = new Path(whole) };
    }

    /// <summary>The entity as a query with one more Include brings it. An Include that cannot be read may load anything: unknown.</summary>
    static Value IncludeInto(Value element, Value path) => path switch
    {
        // Nothing was passed.
        NothingValue => element,
        _ when IncludePaths.Of(path) is { } tree => IncludeInto(element, tree),
        SymbolicValue symbolic when element is EntityValue or SymbolicValue => new IncludingByValue(element, symbolic).Bounded,
        _ => Value.Unknown,
    };

    static Value IncludeInto(Value element, IncludeTree tree) => element switch
    {
        EntityValue entity => entity with { Loaded = entity.Loaded.Union(tree) },
        IncludingValue including => including with { Tree = including.Tree.Union(tree) },
        SymbolicValue symbolic => new IncludingValue(symbolic, tree).Bounded,
        _ => Value.Unknown,
    };

    /// <summary>An Include's argument: its lambda is read, not run.</summary>
    Value Argument(Value path)
    {
        MarkCalled(path);
        return path;
    }

    static Value WithFacts(Value value, Tracking? tracking, bool ignoresAutoIncludes) => value switch
    {
        SequenceValue sequence => sequence with { Element = WithFacts(sequence.Element, tracking, ignoresAutoIncludes) },
        EntityValue entity => entity with { Facts = new QueryFacts(tracking ?? entity.Facts.Tracking, ignoresAutoIncludes || entity.Facts.IgnoresAutoIncludes) },
        ObjectValue o => With(o, tracking, ignoresAutoIncludes),
        ParameterValue or MemberValue or AppliedValue => new SequenceValue(new WithFactsValue(Elements.Of(value), tracking, ignoresAutoIncludes).Bounded, SequenceKind.Query, From: (SymbolicValue)value),
        SymbolicValue => new WithFactsValue(value, tracking, ignoresAutoIncludes).Bounded,
        _ => value,
    };

    static Value With(ObjectValue o, Tracking? tracking, bool ignoresAutoIncludes)
    {
        var copy = new Cell();
        copy.Fill(o.Cell, (tracking, ignoresAutoIncludes), static (facts, value) => WithFacts(value, facts.tracking, facts.ignoresAutoIncludes));
        return new ObjectValue(copy);
    }
}
