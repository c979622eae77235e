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

    /// <summary>The call of the local function, or of the lambda in a variable, under evaluation; null outside of one.</summary>
    SyntaxNode? _calledFrom;

    /// <summary>Calls a delegate.</summary>
    Value Apply(Value function, ImmutableArray<Value> arguments)
    {
        switch (function)
        {
            // The caller has passed none.
            case NothingValue:
                return function;
            case LambdaValue { IsCompiledQuery: true } query:
                return RunCompiled(query, arguments);
            case LambdaValue { Captured: { } captured } visitor:
                return Visit(visitor, captured, arguments);
            case LambdaValue lambda:
                return Inline(lambda.Function.Symbol, lambda.Function.Body, arguments);
            case EitherValue either when !_isTranslated:
                return Join.Of(Apply(either.First, arguments), Apply(either.Second, arguments));
            case MethodGroupValue { Method.MethodKind: MethodKind.LocalFunction } group:
                return CallLocalFunction(group.Method.OriginalDefinition, arguments, group.Syntax);
            case MethodGroupValue group:
                return Invoke(group.Method, group.Receiver, arguments, group.Syntax);
            case SymbolicValue symbolic when !_isTranslated:
                var applied = new AppliedValue(symbolic, arguments.Select(Frozen).ToImmutableArray());
                if (applied.Bounded is not AppliedValue) return Value.Unknown;
                var isPerElement = applied.Arguments.Any(IsEach);
                _effects.Add(new ApplyEffect(applied, isPerElement, !isPerElement && _call is { } at && (Conditions.Enclose(at) || Conditions.Precede(at))));
                return applied;
            default:
                return Value.Unknown;
        }
    }

    /// <summary>Whether the value is an element of a sequence that is gone through.</summary>
    static bool IsEach(Value value) => value switch
    {
        ElementValue element => element.Count == Multiplicity.Many || IsEach(element.Of),
        MemberValue member => IsEach(member.Of),
        _ => false,
    };

    /// <summary>Runs a compiled query: its lambda is translated, what it returns is materialized.</summary>
    Value RunCompiled(LambdaValue query, ImmutableArray<Value> arguments)
    {
        if (_isTranslated || _call is not { } call) return Value.Unknown;
        _isTranslated = true;
        var value = Apply(query with { IsCompiledQuery = false }, arguments);
        _isTranslated = false;
        Materialize(Elements.AsSequence(value) is { } many ? many.Element : value, 0);
        var source = value switch { SequenceValue { Source: { } known } => known, EntityValue entity => entity.Source, _ => null };
        var body = query.Function.Syntax;
        Send(source is null ? new Command(CommandKind.Query, null, body.SyntaxTree, body.Span, query.Function.Symbol.Parameters.FirstOrDefault()?.Type)
            : new Command(CommandKind.Query, source, call.SyntaxTree, call.Span, source.Roots[0].Context), SiteOf(call), call, isDirect: true);
        return value is SequenceValue { Kind: SequenceKind.Query } sequence ? sequence with { Kind = SequenceKind.Memory, Source = null } : value;
    }

    /// <summary>
    /// Evaluates a lambda that was written in another member, with what it has taken along. What it does happens, for this
    /// member, at the call under way.
    /// </summary>
    Value Visit(LambdaValue lambda, ImmutableDictionary<ISymbol, Value> captured, ImmutableArray<Value> arguments)
    {
        if (_call is null) return Value.Unknown;
        foreach (var variable in captured) _variables = _variables.With(variable.Key, variable.Value);
        ISymbol home = lambda.Function.Symbol;
        while (home is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }) home = home.ContainingSymbol;
        var (self, visiting, calledFrom) = (_self, _visiting, _calledFrom);
        (_self, _visiting, _calledFrom) = (lambda.This ?? Value.Unknown, _visiting ?? (_call, home), _calledFrom ?? _call);
        var value = Inline(lambda.Function.Symbol, lambda.Function.Body, arguments);
        (_self, _visiting, _calledFrom) = (self, visiting, calledFrom);
        return value;
    }

    /// <summary>While a lambda of another member is evaluated: the call that leads to it, and that member.</summary>
    (SyntaxNode Call, ISymbol Home)? _visiting;

    /// <summary>The call under evaluation.</summary>
    SyntaxNode? _call;

    /// <summary>What <c>this</c> stands for.</summary>
    Value _self = new ParameterValue(ParameterValue.This);

    /// <summary>A value as it leaves its member, or is kept: lambdas take along what they use.</summary>
    Value Frozen(Value value) => Frozen(value, 0);

    Value Frozen(Value value, int depth)
    {
        switch (value)
        {
            case LambdaValue { Captured: null } lambda:
                return lambda with { Captured = Captured(lambda), This = _self };
            case SequenceValue sequence when depth < 4:
                var element = Frozen(sequence.Element, depth + 1);
                return ReferenceEquals(element, sequence.Element) ? sequence : sequence with { Element = element };
            case ObjectValue o when depth < 4:
                o.Cell.Replace((this, depth + 1), s_frozen);
                return o;
            case CollectionValue c when depth < 4:
                c.Cell.Replace((this, depth + 1), s_frozen);
                return c;
            default:
                return value;
        }
    }

    static readonly System.Func<(Interpreter Own, int Depth), Value, Value> s_frozen = (at, value) => at.Own.Frozen(value, at.Depth);

    ImmutableDictionary<ISymbol, Value> Captured(LambdaValue lambda)
    {
        var captured = ImmutableDictionary.CreateBuilder<ISymbol, Value>(SymbolIdentity.Comparer);
        foreach (var operation in lambda.Function.Body.Descendants())
        {
            ISymbol? variable = operation switch { ILocalReferenceOperation local => local.Local, IParameterReferenceOperation parameter => parameter.Parameter, _ => null };
            if (variable is not null && !captured.ContainsKey(variable) && _variables.Has(variable) && _variables[variable] is var held and not LambdaValue) captured[variable] = held;
        }
        return captured.ToImmutable();
    }

    /// <summary>Evaluates the body of a lambda or local function in place: it shares the variables of its member.</summary>
    Value Inline(IMethodSymbol function, IOperation? body, ImmutableArray<Value> arguments)
    {
        _called.Add(function);
        if (body is null || !Step() || !_active.Add(function)) return Value.Unknown;
        foreach (var parameter in function.Parameters)
            _variables = _variables.With(parameter, parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : Value.Unknown);
        var (outerReturned, outerReachable, outerReceiver, outerAtHand) = (_returned, _isReachable, _conditionalReceiver, _returnsAtHand);
        (_returned, _isReachable, _returnsAtHand) = (Value.Nothing, true, false);
        Execute(body);
        var value = _returned is NothingValue && _returnsAtHand ? Value.Unknown : _returned;
        (_returned, _isReachable, _conditionalReceiver, _returnsAtHand) = (outerReturned, outerReachable, outerReceiver, outerAtHand);
        _active.Remove(function);
        return value;
    }
}
