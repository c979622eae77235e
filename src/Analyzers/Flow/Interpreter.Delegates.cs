using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    readonly Dictionary<IMethodSymbol, ILocalFunctionOperation> _localFunctions = new(SymbolIdentity.Comparer);
    readonly HashSet<IMethodSymbol> _active = new(SymbolIdentity.Comparer);
    readonly List<Value> _pending = new();
    readonly HashSet<IMethodSymbol> _called = new(SymbolIdentity.Comparer);

    /// <summary>Notes a delegate: if nothing in this member calls it, it is evaluated at the end, with unknown arguments.</summary>
    Value Hold(Value function)
    {
        _pending.Add(function);
        return function;
    }

    void FindLocalFunctions(IOperation body)
    {
        foreach (var operation in body.Descendants())
            if (operation is ILocalFunctionOperation function) _localFunctions[function.Symbol] = function;
    }

    /// <summary>Evaluates the lambdas and local functions that something out of reach will call, or nothing.</summary>
    void FinishDelegates()
    {
        for (var i = 0; i < _pending.Count; i++)
            if (_pending[i] is LambdaValue lambda && !_called.Contains(lambda.Function.Symbol))
                RunLater(lambda.Function.Symbol, lambda.Function.Body);
        _pending.Clear();
        foreach (var function in _localFunctions.Values.OrderBy(f => f.Syntax.SpanStart).ToList())
            if (!_called.Contains(function.Symbol))
                RunLater(function.Symbol, function.Body ?? function.IgnoredBody);
    }

    /// <summary>
    /// Evaluates code that runs at some other time, such as the handler of an endpoint: what it loads is in a context of its
    /// own and nothing that calling this member does.
    /// </summary>
    void RunLater(IMethodSymbol function, IOperation? body)
    {
        var (effects, loaded) = (_effects, _loaded);
        (_effects, _loaded) = (new EffectList(), loaded.Fork());
        foreach (var parameter in function.Parameters)
            if (EntityTypes.In(parameter.Type, Model) is { } entity) _loaded.Materialize(entity);
        Inline(function, body, function.Parameters.Select(_ => Value.Unknown).ToImmutableArray());
        (_effects, _loaded) = (effects, loaded);
    }

    Value CallLocalFunction(IMethodSymbol function, ImmutableArray<Value> arguments, SyntaxNode call)
    {
        if (!_localFunctions.TryGetValue(function, out var operation)) return Value.Unknown;
        var outer = _calledFrom;
        _calledFrom ??= call;
        var value = Inline(function, operation.Body ?? operation.IgnoredBody, arguments);
        _calledFrom = outer;
        return value;
    }

    /// <summary>The call of the local function under evaluation; null outside of one.</summary>
    SyntaxNode? _calledFrom;

    /// <summary>Calls a delegate.</summary>
    Value Apply(Value function, ImmutableArray<Value> arguments)
    {
        switch (function)
        {
            case LambdaValue lambda:
                return Inline(lambda.Function.Symbol, lambda.Function.Body, arguments);
            case MethodGroupValue { Method.MethodKind: MethodKind.LocalFunction } group:
                return CallLocalFunction(group.Method.OriginalDefinition, arguments, group.Syntax);
            case MethodGroupValue group:
                return Invoke(group.Method, group.Receiver, arguments, group.Syntax);
            case SymbolicValue symbolic when !_isTranslated:
                var applied = new AppliedValue(symbolic, arguments.Select(Frozen).ToImmutableArray());
                if (applied.Bounded is not AppliedValue) return Value.Unknown;
                _effects.Add(new ApplyEffect(applied));
                return applied;
            default:
                return Value.Unknown;
        }
    }

    /// <summary>Evaluates the body of a lambda or local function in place: it shares the variables of its member.</summary>
    Value Inline(IMethodSymbol function, IOperation? body, ImmutableArray<Value> arguments)
    {
        _called.Add(function);
        if (body is null || !Step() || !_active.Add(function)) return Value.Unknown;
        foreach (var parameter in function.Parameters)
            _variables = _variables.With(parameter, parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : Value.Unknown);
        var (outerReturned, outerReachable, outerReceiver) = (_returned, _isReachable, _conditionalReceiver);
        (_returned, _isReachable) = (Value.Nothing, true);
        Execute(body);
        var value = _returned;
        (_returned, _isReachable, _conditionalReceiver) = (outerReturned, outerReachable, outerReceiver);
        _active.Remove(function);
        return value;
    }
}
