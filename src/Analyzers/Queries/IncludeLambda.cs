using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Queries;

/// <summary>Reads the path from the lambda of an Include.</summary>
static class IncludeLambda
{
    /// <summary>Whether an Include's lambda may apply the operator to its navigation (oracle: L6).</summary>
    public static bool IsFilter(string operatorName) =>
        operatorName is "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Skip" or "Take" or "AsQueryable";

    /// <summary>
    /// The navigations that the lambda names, outermost first. Casts, <c>as</c>, <c>!</c> and <c>EF.Property</c> are
    /// transparent (oracle: L3), filters and orders are looked through (oracle: L6). Null when it is anything else.
    /// </summary>
    public static ImmutableArray<string>? PathOf(IAnonymousFunctionOperation lambda)
    {
        IOperation? body = null;
        foreach (var statement in lambda.Body.Operations)
            if (statement is IReturnOperation { ReturnedValue: { } value }) body = value;
        var path = new List<string>();
        while (body is not null)
        {
            switch (body)
            {
                case IParameterReferenceOperation:
                    if (path.Count == 0) return null;
                    path.Reverse();
                    return path.ToImmutableArray();
                case IConversionOperation conversion: body = conversion.Operand; break;
                // A check for null guards nothing that EF Core does not guard itself, and it takes it away (oracle: L3).
                case IConditionalOperation { WhenFalse: { } otherwise } conditional when IsNull(otherwise): body = conditional.WhenTrue; break;
                case IConditionalOperation { WhenFalse: { } otherwise } conditional when IsNull(conditional.WhenTrue): body = otherwise; break;
                case IParenthesizedOperation parenthesized: body = parenthesized.Operand; break;
                case IPropertyReferenceOperation property: path.Add(property.Property.Name); body = property.Instance; break;
                case IFieldReferenceOperation field: path.Add(field.Field.Name); body = field.Instance; break;
                case IInvocationOperation { TargetMethod: { Name: "Property", ContainingType.Name: "EF" } } call
                    when call.Arguments.Length == 2 && call.Arguments[1].Value.ConstantValue is { HasValue: true, Value: string name }:
                    path.Add(name);
                    body = call.Arguments[0].Value;
                    break;
                case IInvocationOperation { TargetMethod.IsStatic: true } call when call.Arguments.Length > 0 && IsFilter(call.TargetMethod.Name):
                    body = call.Arguments[0].Value;
                    break;
                default: return null;
            }
        }
        return null;
    }

    /// <summary>The navigations that the lambda names, outermost first; null when it does anything but name them: filters, casts to another type, checks.</summary>
    public static ImmutableArray<ISymbol>? PropertiesOf(IOperation? argument)
    {
        if (Function(argument)?.Body.Operations.OfType<IReturnOperation>().FirstOrDefault() is not { ReturnedValue: { } body }) return null;
        var path = new List<ISymbol>();
        while (true)
            switch (body)
            {
                case IParameterReferenceOperation when path.Count > 0:
                    path.Reverse();
                    return path.ToImmutableArray();
                // An entity that is seen as one of its base still is itself.
                case IConversionOperation { OperatorMethod: null, IsTryCast: false, IsImplicit: true } conversion: body = conversion.Operand; break;
                case IParenthesizedOperation parenthesized: body = parenthesized.Operand; break;
                case IPropertyReferenceOperation { Instance: { } owner } property: path.Add(property.Property); body = owner; break;
                default: return null;
            }
    }

    /// <summary>Whether the lambda takes some elements only of a collection.</summary>
    public static bool Takes(IAnonymousFunctionOperation lambda) => lambda.Body.Descendants().Any(o => o is IInvocationOperation { TargetMethod.Name: "Take" });

    /// <summary>What the argument says, as it is written.</summary>
    public static string TextOf(IOperation? argument) => Function(argument)?.Body.Operations.OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue?.Syntax.ToString() ?? argument?.Syntax.ToString() ?? "";

    static IAnonymousFunctionOperation? Function(IOperation? argument) => argument switch
    {
        IConversionOperation conversion => Function(conversion.Operand),
        IDelegateCreationOperation creation => Function(creation.Target),
        _ => argument as IAnonymousFunctionOperation,
    };

    static bool IsNull(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };
    }
}
