using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>Evaluates a statement, or any operation for what it does.</summary>
    void Execute(IOperation? operation)
    {
        if (operation is null || !Step()) return;
        _depth++;
        switch (operation)
        {
            case IMethodBodyOperation body:
                Execute((IOperation?)body.BlockBody ?? body.ExpressionBody);
                break;
            case IConstructorBodyOperation constructor:
                Execute(constructor.Initializer);
                Execute((IOperation?)constructor.BlockBody ?? constructor.ExpressionBody);
                break;
            case IBlockOperation block:
                foreach (var statement in block.Operations) Execute(statement);
                break;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                break;
            case IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IUsingDeclarationOperation:
                foreach (var child in operation.ChildOperations) Execute(child);
                break;
            case IVariableDeclaratorOperation declarator:
                Declare(declarator);
                break;
            case IConditionalOperation conditional when !conditional.IsRef && conditional.Type is null:
                if (GuardsAssignment(conditional) is { } owner) Evaluate(owner);
                else Evaluate(conditional.Condition);
                if (TestedAtHand(conditional) is { } tested) BranchOnNull(conditional, tested, NullTests.HoldsForNull(conditional.Condition) == true);
                else Branch(() => Execute(conditional.WhenTrue), () => Execute(conditional.WhenFalse));
                break;
            case ILoopOperation loop:
                Loop(loop);
                break;
            case ISwitchOperation @switch:
                Switch(@switch);
                break;
            case ITryOperation @try:
                Try(@try);
                break;
            case IUsingOperation @using:
                Execute(@using.Resources);
                Execute(@using.Body);
                break;
            case ILockOperation @lock:
                Evaluate(@lock.LockedValue);
                Execute(@lock.Body);
                break;
            case IReturnOperation returned:
                Return(returned);
                break;
            case IBranchOperation branch:
                Jump(branch.Target);
                break;
            case ILabeledOperation labeled:
                Land(labeled.Label);
                // A label may be reached from code not evaluated yet.
                if (!_isReachable) { _isReachable = true; }
                Execute(labeled.Operation);
                break;
            case IThrowOperation thrown:
                Evaluate(thrown.Exception);
                _isReachable = false;
                _exits++;
                break;
            case ILocalFunctionOperation:
                break;
            case ISymbolInitializerOperation initializer:
                Initialize(initializer);
                break;
            default:
                Evaluate(operation);
                break;
        }
        _depth--;
    }

    void Declare(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        _variables = _variables.With(declarator.Symbol, initializer is null ? Value.Nothing : Evaluate(initializer.Value));
    }

    /// <summary>The initializer of a field or property, as part of its constructor or on its own.</summary>
    void Initialize(ISymbolInitializerOperation initializer)
    {
        var value = Evaluate(initializer.Value);
        var members = initializer switch
        {
            IFieldInitializerOperation field => field.InitializedFields.Cast<ISymbol>(),
            IPropertyInitializerOperation property => property.InitializedProperties,
            _ => Enumerable.Empty<ISymbol>(),
        };
        foreach (var member in members)
            if (!member.IsStatic) WriteMember(new ParameterValue(ParameterValue.This), member, value);
    }

    /// <summary>Evaluates ways that exclude each other: what one brings into the context the others do not find there, and nobody after one that returns.</summary>
    void Branch(params System.Action[] branches)
    {
        var before = _variables;
        var wasReachable = _isReachable;
        Environment? after = null;
        // The next round of a loop, or the next call of a function, may take the other way.
        var isOnce = _loops == 0 && _active.Count == 0 && _repetitions.Count == 0;
        var known = _loaded.Now;
        List<LoadedElsewhere.Brought>? brought = null;
        foreach (var branch in branches)
        {
            (_variables, _isReachable) = (before, wasReachable);
            var exits = _exits;
            branch();
            if (_isReachable) after = after?.Join(_variables) ?? _variables;
            if (isOnce && _loaded.TakeBack(known) is { } own && (_isReachable || !wasReachable || exits != _exits)) (brought ??= new()).Add(own);
        }
        brought?.ForEach(_loaded.GiveBack);
        (_variables, _isReachable) = (after ?? before, after is not null);
    }

    /// <summary>How often code was left for other code of the member.</summary>
    int _exits;

    void Return(IReturnOperation returned)
    {
        var value = returned.ReturnedValue is null ? Value.Nothing : Evaluate(returned.ReturnedValue);
        if (returned.Kind == OperationKind.YieldReturn)
        {
            _returned = Join.Of(_returned, new SequenceValue(Elements.Keep(Frozen(value)), SequenceKind.Memory));
            return;
        }
        if (returned.Kind == OperationKind.YieldBreak)
        {
            _isReachable = false;
            return;
        }
        if (_isReachable && ReturnsAtHand(returned, value)) _returnsAtHand = true;
        else if (_isReachable) _returned = Join.Of(_returned, _active.Count == 0 ? Frozen(value) : value);
        if (_isReachable && _active.Count == 0) KeepReferences();
        _isReachable = false;
    }

    void Jump(ILabelSymbol target)
    {
        if (!_isReachable) return;
        _exits++;
        _jumps[target] = _jumps.TryGetValue(target, out var other) ? other.Join(_variables) : _variables;
        _isReachable = false;
    }

    void Land(ILabelSymbol label)
    {
        if (!_jumps.TryGetValue(label, out var jumped)) return;
        _variables = _isReachable ? _variables.Join(jumped) : jumped;
        _isReachable = true;
    }

    void Switch(ISwitchOperation @switch)
    {
        var matched = Evaluate(@switch.Value);
        var hasDefault = @switch.Cases.Any(c => c.Clauses.Any(l => l.CaseKind == CaseKind.Default));
        var branches = @switch.Cases.Select(c => (System.Action)(() =>
        {
            foreach (var clause in c.Clauses)
            {
                Land(clause.Label!);
                if (clause is IPatternCaseClauseOperation pattern) { Match(pattern.Pattern, matched); Evaluate(pattern.Guard); }
            }
            foreach (var statement in c.Body) Execute(statement);
        })).ToList();
        if (!hasDefault) branches.Add(() => { });
        Branch(branches.ToArray());
        Land(@switch.ExitLabel);
    }

    void Try(ITryOperation @try)
    {
        var before = _variables;
        Execute(@try.Body);
        var (after, wasReachable) = (_variables, _isReachable);
        // An exception may leave the body anywhere.
        var thrown = before.Join(after);
        foreach (var handler in @try.Catches)
        {
            (_variables, _isReachable) = (thrown, true);
            Evaluate(handler.Filter);
            Execute(handler.Handler);
            if (!_isReachable) continue;
            after = wasReachable ? after.Join(_variables) : _variables;
            wasReachable = true;
        }
        (_variables, _isReachable) = (after, true);
        Execute(@try.Finally);
        _isReachable = wasReachable;
    }
}
