using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>
    /// Calls a method without a body in reach by what its signature says: a value that goes in as <c>T</c>, or as an element
    /// of <c>IEnumerable&lt;T&gt;</c>, comes out where <c>T</c> does and reaches the delegates that take a <c>T</c>. That
    /// covers LINQ, asynchronous and third-party operators, <c>List&lt;T&gt;.ForEach</c>, <c>Task.WhenAll</c>, dictionaries.
    /// </summary>
    Value Signature(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        // An operator on a sequence that is null does not return.
        if (definition.IsExtensionMethod && arguments.Length > 0 && arguments[0] is NothingValue && ElementTypes.Of(definition.Parameters[0].Type) is not null && Mutations.IsOfFramework(definition)) return Value.Nothing;
        var bound = new Dictionary<ITypeSymbol, Value>(SymbolIdentity.Comparer);
        SequenceValue? query = null;
        var goesThrough = false;
        if (!method.IsStatic && receiver is not (UnknownValue or NothingValue))
        {
            BindType(definition.ContainingType, receiver, bound);
            if (receiver is SequenceValue { Kind: SequenceKind.Query } set) (query, goesThrough) = (set, true);
            if (Mutations.Adds(definition)) AddThrough(definition, receiver, arguments);
        }
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
        {
            if (definition.Parameters[i].RefKind == RefKind.Out || SignatureTypes.DelegateOf(definition.Parameters[i].Type, out _) is not null) continue;
            BindType(definition.Parameters[i].Type, arguments[i], bound);
            query ??= AsQuery(arguments[i], definition.Parameters[i].Type);
            // What takes its argument as an object or as any T has no elements to go through.
            goesThrough |= ElementTypes.Of(definition.Parameters[i].Type) is not null || !_analysis.Universe.Holds(definition) && definition.Parameters[i].Type.Name is "IQueryable" or "IEnumerable";
        }
        var staysQuery = query is not null && ElementTypes.IsQueryable(definition.ReturnType);
        var isAnswered = definition.Name is "Find" or "FindAsync" && receiver is SequenceValue { Element: EntityValue found } && _loaded.Knows(found.Type);
        // Find asks the context first: what was loaded before costs no query (oracle: L23).
        if (query is not null && goesThrough && !staysQuery && !isAnswered && !QueryOperators.OnlyDescribes(definition))
        {
            var brings = !QueryOperators.OnlyAnswers(definition);
            Enumerate(receiver, syntax, brings);
            foreach (var argument in arguments) Enumerate(argument, syntax, brings);
        }
        for (var i = 0; i < arguments.Length && i < definition.Parameters.Length; i++)
            if (SignatureTypes.DelegateOf(definition.Parameters[i].Type, out var isExpression) is { } invoke)
                PassThrough(definition, invoke, arguments[i], bound, IsSmall(Elements.AsSequence(definition.IsStatic ? arguments[0] : receiver)?.Bound), isTranslated: isExpression && (query is not null || _isTranslated || !Mutations.IsOfFramework(definition)));
        foreach (var parameter in definition.Parameters)
            if (parameter.RefKind == RefKind.Out)
            {
                var taken = Taken(definition, Construct(parameter.Type, bound, null, 0), bound);
                // A cache hands out what was put into it: the value is what the other way to it brings.
                _outs[parameter.Ordinal] = taken is UnknownValue && definition.Name is "TryGetValue" && Mutations.IsOfFramework(definition) ? Value.Nothing : taken;
            }
        var returned = Taken(definition, Construct(definition.ReturnType, bound, staysQuery ? query : null, 0), bound);
        if (staysQuery && Cuts(syntax, query!.Element)) returned = WithFacts(returned, new(Cuts: true));
        var length = Lengths.Of(definition, definition.IsStatic && arguments.Length > 0 ? arguments[0] : receiver, arguments);
        return returned switch
        {
            SequenceValue sequence => sequence with { Bound = length },
            // Of numbers and texts nothing is known but how many they are.
            UnknownValue when length is not null && IsSequence(definition.ReturnType) && EntityTypes.In(method.ReturnType, Model) is null => new SequenceValue(Value.Unknown, SequenceKind.Memory, Bound: length),
            _ => returned,
        };
    }

    static bool IsSequence(ITypeSymbol type) => type.SpecialType == SpecialType.System_Array || ElementTypes.Of(type is INamedTypeSymbol named && SignatureTypes.IsTransparent(named) ? named.TypeArguments[0] : type) is not null;

    /// <summary>What a loop takes out of a queue or stack, one after the other, stands for each of its elements.</summary>
    Value Taken(IMethodSymbol definition, Value value, Dictionary<ITypeSymbol, Value> bound) =>
        _loops > 0 && definition.Name is "Dequeue" or "TryDequeue" or "Pop" or "TryPop" or "TryTake" && value is not UnknownValue && definition.ContainingType.TypeParameters.FirstOrDefault() is { } element && bound.TryGetValue(element, out var template)
            ? Elements.Each(template) : value;

    /// <summary>A value that only the caller knows counts as a query where one is asked for.</summary>
    static SequenceValue? AsQuery(Value value, ITypeSymbol asked) => value switch
    {
        SequenceValue { Kind: SequenceKind.Query } known => known,
        SymbolicValue symbolic when ElementTypes.IsQueryable(asked) => s_unknownQuery with { From = symbolic },
        UnknownValue when ElementTypes.IsQueryable(asked) => s_unknownQuery,
        _ => null,
    };

    static readonly SequenceValue s_unknownQuery = new(Value.Unknown, SequenceKind.Query);

    /// <summary>Calls a delegate argument with what the signature gives it, and binds what it returns.</summary>
    void PassThrough(IMethodSymbol definition, IMethodSymbol invoke, Value function, Dictionary<ITypeSymbol, Value> bound, bool isSmall, bool isTranslated)
    {
        if (function is UnknownValue or NothingValue) return;
        // Predicates and keys are translated and read nothing; what matters of a translated function is the shape it returns.
        if (isTranslated && !SignatureTypes.Passes(definition, invoke.ReturnType)) { MarkCalled(function); return; }
        var isPerElement = !isTranslated && !_isTranslated && invoke.Parameters.Any(p => SignatureTypes.IsElement(definition, p.Type));
        var arguments = invoke.Parameters.Select(p => isSmall ? Construct(p.Type, bound, null, 1) : Elements.Each(Construct(p.Type, bound, null, 1))).ToImmutableArray();
        var outer = _isTranslated;
        _isTranslated |= isTranslated;
        var frame = isPerElement && !isSmall ? Repetition.OfDelegate(function, definition) : null;
        if (frame is not null) _repetitions.Push(frame);
        var result = Apply(function, arguments);
        if (frame is not null) _repetitions.Pop();
        _isTranslated = outer;
        BindType(invoke.ReturnType, Elements.Keep(result), bound);
    }

    void MarkCalled(Value function)
    {
        if (function is LambdaValue lambda) _called.Add(lambda.Function.Symbol);
    }

    void AddThrough(IMethodSymbol definition, Value receiver, ImmutableArray<Value> arguments)
    {
        if (receiver is not (CollectionValue or SymbolicValue) || arguments.IsEmpty) return;
        var last = arguments[arguments.Length - 1];
        if (ElementTypes.Of(definition.Parameters[definition.Parameters.Length - 1].Type) is not null && Elements.AsSequence(last) is { } many)
        {
            Add(receiver, many.Element);
            // As many as the sequence has, which the code tells or not.
            if (receiver is CollectionValue { Cell: var cell } && !(many.Bound is { IsWrittenOut: true })) cell.Bound = null;
        }
        else if (arguments.Length == 2 && definition.ContainingType.TypeParameters.Length == 2) Add(receiver, Pair(arguments[0], last));
        else Add(receiver, last);
    }

    /// <summary>Binds the type parameters in a type by the value that stands at its place.</summary>
    void BindType(ITypeSymbol pattern, Value value, Dictionary<ITypeSymbol, Value> bound, int depth = 0)
    {
        // A sequence of itself has no end.
        if (depth > 6) return;
        switch (pattern)
        {
            case ITypeParameterSymbol parameter:
                bound[parameter] = bound.TryGetValue(parameter, out var other) ? Join.Of(other, value) : value;
                return;
            case IArrayTypeSymbol or INamedTypeSymbol when ElementTypes.Of(pattern) is { } element:
                if (Elements.AsSequence(value) is { } sequence) BindType(element, sequence.Element, bound, depth + 1);
                return;
            case INamedTypeSymbol named when SignatureTypes.IsTransparent(named):
                BindType(named.TypeArguments[0], value, bound, depth + 1);
                return;
            case INamedTypeSymbol { TypeArguments.Length: > 0 } named when value is ObjectValue o:
                foreach (var (name, part) in SignatureTypes.Parts(named))
                    if (o.Cell.Has(name)) BindType(part, o.Cell[name], bound, depth + 1);
                return;
        }
    }

    /// <summary>The value of a type whose parameters are bound.</summary>
    Value Construct(ITypeSymbol pattern, Dictionary<ITypeSymbol, Value> bound, SequenceValue? query, int depth)
    {
        if (depth > 6) return Value.Unknown;
        switch (pattern)
        {
            case ITypeParameterSymbol parameter:
                return !bound.TryGetValue(parameter, out var value) ? Value.Unknown : depth == 0 ? Elements.One(value) : value;
            case INamedTypeSymbol named when SignatureTypes.IsTransparent(named):
                return Construct(named.TypeArguments[0], bound, query, depth);
            case IArrayTypeSymbol or INamedTypeSymbol when ElementTypes.Of(pattern) is { } element:
                var template = Construct(element, bound, null, depth + 1);
                if (query is not null) return query with { Element = template, IncludeCursor = null };
                return template is UnknownValue ? Value.Unknown : new SequenceValue(template, SequenceKind.Memory);
            case INamedTypeSymbol { TypeArguments.Length: > 0 } named:
                Cell? cell = null;
                foreach (var (name, part) in SignatureTypes.Parts(named))
                    (cell ??= new Cell()).Write(name, Construct(part, bound, null, depth + 1));
                return cell is null || cell.Has("<0>") && cell.Values.All(v => v is UnknownValue) ? Value.Unknown : new ObjectValue(cell);
            default:
                return Value.Unknown;
        }
    }
}
