using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;

namespace OneTrip.Flow;

/// <summary>What is at hand, in a cache or in a field, or else is queried: where it has to be queried, the query decides what is loaded.</summary>
sealed partial class Interpreter
{
    static Value AtHandOr(Value atHand, Value otherwise) => IsAtHand(atHand) && IsQueried(otherwise, 0) ? otherwise : Join.Of(atHand, otherwise);

    /// <summary>Whether nothing will ever say what the value holds: it comes from out of reach, or out of the object's own field.</summary>
    static bool IsAtHand(Value value) => value is UnknownValue or MemberValue { Of: ParameterValue { Ordinal: ParameterValue.This } };

    static bool IsQueried(Value value, int depth) => value switch
    {
        EntityValue entity => entity.Via is null,
        ElementValue or IncludingValue or IncludingByValue or WithFactsValue => true,
        SequenceValue sequence => depth < 4 && IsQueried(sequence.Element, depth + 1),
        _ => false,
    };

    /// <summary>A branch on whether a variable is null: one side of it may fill the variable, or the other return what it holds.</summary>
    void BranchOnNull(IConditionalOperation conditional, ISymbol variable, bool isNullFirst)
    {
        void AtHand(IOperation? side)
        {
            var isOutermost = _atHand.Add(variable);
            Execute(side);
            if (isOutermost) _atHand.Remove(variable);
            // Nothing is known of it: what the other side brings decides.
            if (_isReachable && _variables[variable] is UnknownValue) _variables = _variables.With(variable, Value.Nothing);
        }
        if (isNullFirst) Branch(() => Execute(conditional.WhenTrue), () => AtHand(conditional.WhenFalse));
        else Branch(() => AtHand(conditional.WhenTrue), () => Execute(conditional.WhenFalse));
        if (_isReachable && _variables[variable] is NothingValue) _variables = _variables.With(variable, Value.Unknown);
    }

    /// <summary>The variables that are not null where the evaluation is, and of which nothing else is known.</summary>
    readonly HashSet<ISymbol> _atHand = new(SymbolIdentity.Comparer);

    /// <summary>The variable that a branch tests for null and of which nothing is known; null for any other branch.</summary>
    ISymbol? TestedAtHand(IConditionalOperation conditional) => VariableOf(NullTests.Tested(conditional.Condition)) is { } variable && _variables[variable] is UnknownValue ? variable : null;

    /// <summary>Whether the member hands out what was at hand, of which nothing is known: what it queries otherwise decides.</summary>
    bool ReturnsAtHand(IReturnOperation returned, Value value) => value is UnknownValue && VariableOf(returned.ReturnedValue) is { } variable && _atHand.Contains(variable);

    /// <summary>The owner of a navigation whose test for null only guards that it is assigned: nothing is made of what it holds. Null for any other branch.</summary>
    IOperation? GuardsAssignment(IConditionalOperation conditional) =>
        NullTests.HoldsForNull(conditional.Condition) == true && NullTests.Tested(conditional.Condition) is IPropertyReferenceOperation { Instance: { } owner } tested
        && Model.NavigationOf(tested.Property) is { Lazy: not LazyLoading.Yes }
        && conditional.WhenTrue.DescendantsAndSelf().Any(o => o is ISimpleAssignmentOperation assignment && assignment.Target.Syntax.IsEquivalentTo(tested.Syntax, topLevel: false)) ? owner : null;

    static ISymbol? VariableOf(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion) operation = conversion.Operand;
        return operation switch { ILocalReferenceOperation local => local.Local, IParameterReferenceOperation parameter => parameter.Parameter, _ => null };
    }
}
