using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Flow;

/// <summary>Conditions that ask for null.</summary>
static class NullTests
{
    /// <summary>Whether the condition holds for null (true), for anything but null (false), or asks something else (null).</summary>
    public static bool? HoldsForNull(IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when IsNull(binary.RightOperand) || IsNull(binary.LeftOperand) => binary.OperatorKind == BinaryOperatorKind.Equals,
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } when IsNull(value) => true,
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } } when IsNull(value) => false,
        _ => null,
    };

    /// <summary>What a condition compares with null; null when it asks something else.</summary>
    public static IOperation? Tested(IOperation condition)
    {
        var tested = HoldsForNull(condition) is null ? null : condition switch
        {
            IBinaryOperation binary => IsNull(binary.RightOperand) ? binary.LeftOperand : binary.RightOperand,
            IIsPatternOperation pattern => pattern.Value,
            _ => null,
        };
        while (tested is IConversionOperation { OperatorMethod: null } conversion) tested = conversion.Operand;
        return tested;
    }

    static bool IsNull(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation.ConstantValue is { HasValue: true, Value: null };
    }
}
