using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    void Loop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var collection = Evaluate(each.Collection);
                Enumerate(collection, each.Collection.Syntax);
                var isSmall = IsSmall(Elements.AsSequence(collection)?.Bound) || LoopSource.IsOptional(each.Collection.Type);
                var element = isSmall ? Elements.Of(collection) : Elements.Each(Elements.Of(collection));
                var repetition = isSmall ? null : RepetitionOf(each);
                if (repetition is not null) _repetitions.Push(repetition);
                Repeat(loop, () =>
                {
                    if (Variables(each.LoopControlVariable) is { } apart) Deconstruct(apart, element, ElementTypes.Of(Repetition.Written(each.Collection)));
                    else Bind(each.LoopControlVariable, element);
                    Execute(each.Body);
                });
                if (repetition is not null) _repetitions.Pop();
                break;
            case IForLoopOperation counted:
                foreach (var before in counted.Before) Execute(before);
                var isCounted = !IsSmall(BoundOf(counted.Condition));
                if (isCounted) _counters.UnionWith(counted.Locals);
                var through = isCounted ? RepetitionOf(counted) : null;
                if (through is not null) _repetitions.Push(through);
                Repeat(loop, () =>
                {
                    Evaluate(counted.Condition);
                    Execute(counted.Body);
                    Land(loop.ContinueLabel);
                    foreach (var bottom in counted.AtLoopBottom) Execute(bottom);
                });
                if (through is not null) _repetitions.Pop();
                break;
            case IWhileLoopOperation conditional:
                var rows = RepetitionOf(conditional);
                if (rows is not null) _repetitions.Push(rows);
                Repeat(loop, () =>
                {
                    if (conditional.ConditionIsTop) Evaluate(conditional.Condition);
                    Execute(conditional.Body);
                    Land(loop.ContinueLabel);
                    if (!conditional.ConditionIsTop) Evaluate(conditional.Condition);
                });
                if (rows is not null) _repetitions.Pop();
                break;
            default:
                foreach (var child in loop.ChildOperations) Execute(child);
                break;
        }
    }

    /// <summary>What a loop repeats; a loop within others is met again in each of their rounds.</summary>
    Repetition? RepetitionOf(ILoopOperation loop)
    {
        if (_known.TryGetValue(loop.Syntax, out var known)) return known;
        return _known[loop.Syntax] = loop is IForEachLoopOperation each ? Repetition.OfLoop(each, Model) : Repetition.OfLoop(loop);
    }

    readonly Dictionary<SyntaxNode, Repetition?> _known = new();

    /// <summary>Whether a length is written in the code and small enough, so that what is done for each element is done seldom.</summary>
    bool IsSmall(Bound? bound) => bound is { } known && (known.IsWrittenOut || known.Count <= _analysis.SmallLoop(_member));

    /// <summary>The number that a counter stays below.</summary>
    static Bound? BoundOf(IOperation? condition) => condition is IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: int count } } ? new Bound(count, false) : null;

    readonly HashSet<ISymbol> _counters = new(SymbolIdentity.Comparer);

    /// <summary>Whether an index counts in a loop: then the element stands for each.</summary>
    bool Counts(IEnumerable<IOperation> indices) => _counters.Count > 0
        && indices.Any(i => i.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation local && _counters.Contains(local.Local)));

    /// <summary>Loops within each other whose bodies are evaluated twice. Each doubles the work for all that is in it.</summary>
    const int MaxRepeatedLoops = 4;

    /// <summary>Evaluates a body that runs any number of times: twice, so that what one round leaves reaches the next.</summary>
    void Repeat(ILoopOperation loop, Action body)
    {
        _loops++;
        var before = _variables;
        var wasReachable = _isReachable;
        body();
        Land(loop.ContinueLabel);
        if (_isReachable && _loops <= MaxRepeatedLoops)
        {
            var carried = before.Join(_variables);
            if (!carried.Same(before))
            {
                _variables = carried;
                body();
                Land(loop.ContinueLabel);
            }
        }
        if (_isReachable) _variables = before.Join(_variables);
        else _variables = before;
        _isReachable = wasReachable;
        Land(loop.ExitLabel);
        _loops--;
    }

    int _loops;

    /// <summary>Binds a loop's variable, or the variables it is taken apart into.</summary>
    void Bind(IOperation variable, Value value)
    {
        switch (variable)
        {
            case IVariableDeclaratorOperation declarator:
                _variables = _variables.With(declarator.Symbol, value);
                break;
            default:
                Assign(variable, value);
                break;
        }
    }
}
