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
                    return WithFacts(arguments[0], new(Tracking.Untracked));
                case "AsNoTrackingWithIdentityResolution":
                    return WithFacts(arguments[0], new(Tracking.IdentityResolution));
                case "AsTracking":
                    return WithFacts(arguments[0], new(Tracking.Tracked));
                case "IgnoreAutoIncludes":
                    return WithFacts(arguments[0], new(IgnoresAutoIncludes: true));
                case "AsSplitQuery" or "AsSingleQuery":
                    return WithFacts(arguments[0], new(Splitting: Splitting.Decided));
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

    static bool Takes(Value path) => path is LambdaValue { Function: var lambda } && IncludeLambda.Takes(lambda);

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
        var included = (SequenceValue)Include(query, new PathsValue(IncludeTree.Empty.With(whole)));
        return included with { Element = Sure(included.Element, !Takes(path)), IncludeCursor = new Path(whole) };
    }

    /// <summary>The entity as a query with one more Include brings it. An Include that cannot be read may load anything: unknown.</summary>
    static Value IncludeInto(Value element, Value path) => path switch
    {
        // Nothing was passed.
        NothingValue => element,
        // Of several paths kept together, one may be meant, or each; a collection of which some are taken multiplies little.
        _ when IncludePaths.Of(path) is { } tree => Sure(IncludeInto(element, tree), tree.IsPath && !Takes(path)),
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

    static Value WithFacts(Value value, FactsChange change) => value switch
    {
        SequenceValue sequence => sequence with { Element = WithFacts(sequence.Element, change) },
        EntityValue entity => entity with { Facts = change.Of(entity.Facts) },
        ObjectValue o => With(o, change),
        ParameterValue or MemberValue or AppliedValue => new SequenceValue(new WithFactsValue(Elements.Of(value), change).Bounded, SequenceKind.Query, From: (SymbolicValue)value),
        SymbolicValue => new WithFactsValue(value, change).Bounded,
        _ => value,
    };

    static Value With(ObjectValue o, FactsChange change)
    {
        var copy = new Cell();
        copy.Fill(o.Cell, change, static (fact, value) => WithFacts(value, fact));
        return new ObjectValue(copy);
    }

    /// <summary>The value; when it is not certain that it loads what it says, one that says so.</summary>
    static Value Sure(Value value, bool isSure) => isSure ? value : value switch
    {
        EntityValue entity => WithFacts(entity, new(Splitting: Splitting.Unsure)),
        IncludingValue including => including with { IsConditional = true },
        IncludingByValue including => including with { IsConditional = true },
        _ => value,
    };
}
