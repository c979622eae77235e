using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    Value Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            var called = call.Instance is null ? Value.Unknown : Evaluate(call.Instance);
            return Apply(called, Arguments(call.Arguments, method));
        }
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallLocalFunction(method.OriginalDefinition, Arguments(call.Arguments, method), call.Syntax);
        var receiver = call.Instance switch
        {
            null => Value.Nothing,
            // Adding to a navigation does not read it (unless the getter loads it).
            IPropertyReferenceOperation { Arguments.IsEmpty: true } navigation when Mutations.Adds(method) => PropertyAddedTo(navigation),
            _ => Evaluate(call.Instance),
        };
        var arguments = Arguments(call.Arguments, method);
        _outs.Clear();
        var value = Invoke(method, receiver, arguments, call.Syntax);
        foreach (var argument in call.Arguments)
            if (argument.Parameter is { RefKind: RefKind.Out } parameter && _outs.TryGetValue(parameter.Ordinal, out var written)) Assign(argument.Value, written);
        return value;
    }

    /// <summary>What the last call has written to its <c>out</c> parameters.</summary>
    readonly System.Collections.Generic.Dictionary<int, Value> _outs = new();

    Value PropertyAddedTo(IPropertyReferenceOperation navigation)
    {
        _depth++;
        var value = Property(navigation, isAdding: true);
        _depth--;
        return Model.Ef.EntityOfSet(navigation.Type) is { } entity ? Root(navigation.Syntax, entity) : value;
    }

    /// <summary>The arguments in the order of the parameters.</summary>
    ImmutableArray<Value> Arguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol? method)
    {
        var values = new Value[System.Math.Max(method?.Parameters.Length ?? 0, arguments.Length)];
        for (var i = 0; i < values.Length; i++) values[i] = Value.Unknown;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            var ordinal = argument.Parameter?.Ordinal ?? i;
            var value = Evaluate(argument.Value);
            if (ordinal < values.Length) values[ordinal] = value;
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref }) Assign(argument.Value, Value.Unknown);
        }
        return values.ToImmutableArray();
    }

    /// <summary>Calls a method: an operator of EF Core, one in source by its summary, any other by its signature.</summary>
    Value Invoke(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        if (!Step()) return Value.Unknown;
        var value = InvokeCore(method, receiver, arguments, syntax);
        if (value is UnknownValue && EntityTypes.In(method.ReturnType, Model) is { } brought && !_isTranslated)
        {
            _loaded.Materialize(brought);
            _effects.Add(new MaterializeTypeEffect(brought));
        }
        return value;
    }

    Value InvokeCore(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        if (QueryOperator(method, receiver, arguments, syntax) is { } known) return known;
        if (_analysis.Dispatch.Resolve(method) is { } code)
        {
            if (_isTranslated && Translations.IsDeclared(method)) return Value.Unknown;
            if (_summaries(code) is { } summary) return Instantiate(summary, code, method, receiver, arguments, syntax);
        }
        else if (!Mutations.IsOfFramework(method))
        {
            Escape(method, arguments);
            if (receiver is EntityValue entity) _loaded.Touch(entity.Source);
            if (receiver is SymbolicValue) Touch(receiver);
            var value = Signature(method, receiver, arguments, syntax);
            // A query that code out of reach gets may come back with Includes.
            return arguments.Any(CarriesQuery) || CarriesQuery(receiver) ? Value.Unknown : value;
        }
        return Signature(method, receiver, arguments, syntax);
    }

    static bool CarriesQuery(Value value) => value is SequenceValue { Kind: SequenceKind.Query };

    /// <summary>Entities that code out of reach gets may come back with more loaded.</summary>
    void Escape(IMethodSymbol method, ImmutableArray<Value> arguments)
    {
        if (Mutations.IsOfFramework(method)) return;
        foreach (var argument in arguments) Touch(argument);
    }

    void Touch(Value value, int depth = 0)
    {
        switch (value)
        {
            case EntityValue entity: _loaded.Touch(entity.Source); break;
            case SequenceValue { Kind: not SequenceKind.Query } sequence: Touch(sequence.Element, depth + 1); break;
            case CollectionValue collection: Touch(Elements.Of(collection), depth + 1); break;
            case ObjectValue o when depth < 4:
                foreach (var member in o.Cell.Members) Touch(member.Value, depth + 1);
                break;
            case ParameterValue { Ordinal: ParameterValue.This }: break;
            case SymbolicValue symbolic: _effects.Add(new TouchEffect(symbolic)); break;
        }
    }

    /// <summary>A query is executed: its entities are in the context from now on.</summary>
    void Enumerate(Value sequence, SyntaxNode syntax)
    {
        if (_isTranslated || sequence is not SequenceValue { Kind: SequenceKind.Query } query) return;
        Materialize(query.Element, 0);
        if (query.Source is { } source) Run(source, SiteOf(syntax), syntax, isDirect: true);
    }

    /// <summary>A query runs: once, or for each element of what is gone through around it.</summary>
    void Run(QuerySource source, ReadSite site, SyntaxNode syntax, bool isDirect)
    {
        // What a cache stands in front of runs seldom, however often it is asked.
        if (Guards.Guard(syntax)) return;
        _effects.Add(new ExecuteEffect(source, site));
        if (_repetitions.Count == 0) return;
        var repetition = _repetitions.Peek();
        if (_calledFrom is { } call && !repetition.Holds(syntax)) (syntax, site, isDirect) = (call, SiteOf(call), false);
        if (repetition.Covers(syntax, source, isDirect)) _repeated.Add(new RepeatedQuery(source, site, repetition.Name, repetition.Location));
    }

    readonly System.Collections.Generic.Stack<Repetition> _repetitions = new();
    readonly System.Collections.Generic.List<RepeatedQuery> _repeated = new();

    void Materialize(Value element, int depth)
    {
        switch (element)
        {
            case EntityValue entity:
                _loaded.Materialize(entity);
                _effects.Add(new MaterializeEffect(entity));
                break;
            case SymbolicValue symbolic:
                _effects.Add(new MaterializeEffect(symbolic));
                break;
            case SequenceValue sequence when depth < 4:
                Materialize(sequence.Element, depth + 1);
                break;
            case ObjectValue o when depth < 4:
                foreach (var member in o.Cell.Members)
                {
                    if (Elements.AsSequence(member.Value) is { Element: EntityValue many }) _loaded.Project(many);
                    else if (member.Value is EntityValue one) _loaded.Project(one);
                    Materialize(member.Value, depth + 1);
                }
                break;
        }
    }
}
