using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;

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
                var element = Elements.Each(Elements.Of(collection));
                var repetition = Repetition.OfLoop(each, collection);
                if (repetition is not null) _repetitions.Push(repetition);
                Repeat(loop, () =>
                {
                    Bind(each.LoopControlVariable, element);
                    Execute(each.Body);
                });
                if (repetition is not null) _repetitions.Pop();
                break;
            case IForLoopOperation counted:
                foreach (var before in counted.Before) Execute(before);
                _counters.UnionWith(counted.Locals);
                Repeat(loop, () =>
                {
                    Evaluate(counted.Condition);
                    Execute(counted.Body);
                    Land(loop.ContinueLabel);
                    foreach (var bottom in counted.AtLoopBottom) Execute(bottom);
                });
                break;
            case IWhileLoopOperation conditional:
                Repeat(loop, () =>
                {
                    if (conditional.ConditionIsTop) Evaluate(conditional.Condition);
                    Execute(conditional.Body);
                    Land(loop.ContinueLabel);
                    if (!conditional.ConditionIsTop) Evaluate(conditional.Condition);
                });
                break;
            default:
                foreach (var child in loop.ChildOperations) Execute(child);
                break;
        }
    }

    readonly HashSet<ISymbol> _counters = new(SymbolIdentity.Comparer);

    /// <summary>Whether an index counts in a loop: then the element stands for each.</summary>
    bool Counts(IEnumerable<IOperation> indices) => _counters.Count > 0
        && indices.Any(i => i.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation local && _counters.Contains(local.Local)));

    /// <summary>Evaluates a body that runs any number of times: twice, so that what one round leaves reaches the next.</summary>
    void Repeat(ILoopOperation loop, Action body)
    {
        _loops++;
        var before = _variables;
        var wasReachable = _isReachable;
        body();
        Land(loop.ContinueLabel);
        if (_isReachable)
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
