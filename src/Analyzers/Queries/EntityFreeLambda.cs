using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;

namespace OneTrip.Queries;

/// <summary>
/// Whether a translated selector brings no entity, so that no Include of its query applies (oracle: L11; case
/// OT3002/Reports/BeforeSelect). Certain only where each entity in it is looked into and nothing else: a column, a navigation that is
/// looked into itself, an operator of LINQ, a comparison with null.
/// </summary>
static class EntityFreeLambda
{
    /// <summary>Whether it brings none for certain.</summary>
    public static bool Is(IOperation argument, EfModel model)
    {
        if (Function(argument) is not { } function) return false;
        foreach (var operation in function.Body.Descendants())
            if (!IsHarmless(operation, function, model)) return false;
        return true;
    }

    static IAnonymousFunctionOperation? Function(IOperation argument)
    {
        while (true)
            switch (argument)
            {
                case IConversionOperation conversion: argument = conversion.Operand; break;
                case IDelegateCreationOperation creation: argument = creation.Target; break;
                default: return argument as IAnonymousFunctionOperation;
            }
    }

    static bool IsHarmless(IOperation operation, IAnonymousFunctionOperation selector, EfModel model)
    {
        if (operation is IInvalidOperation or IMethodReferenceOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation) return false;
        if (operation is IPropertyReferenceOperation { Instance: { } owner } property && MayHoldEntity(owner.Type, model) && !IsMapped(property.Property, owner.Type!, model)) return false;
        if (operation is IFieldReferenceOperation { Instance: { } holder } && MayHoldEntity(holder.Type, model)) return false;
        return operation.Type is null || operation is IAnonymousFunctionOperation or IDelegateCreationOperation || IsOfLambda(operation) || !MayHoldEntity(operation.Type, model) || IsLookedInto(operation, selector, model);
    }

    /// <summary>Whether the entity goes no further: something is read of it, or it becomes part of an expression that is asked itself.</summary>
    static bool IsLookedInto(IOperation operation, IAnonymousFunctionOperation selector, EfModel model) => operation.Parent switch
    {
        IPropertyReferenceOperation property => property.Instance == operation,
        // As one of its base or of an interface, it might not be known again.
        IConversionOperation { OperatorMethod: null, Type: var to } => MayHoldEntity(to, model),
        IParenthesizedOperation or IConditionalOperation or ICoalesceOperation => true,
        ITranslatedQueryOperation => true,
        IBinaryOperation { OperatorMethod: null } binary => IsNull(binary.LeftOperand) || IsNull(binary.RightOperand),
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { Name: "Enumerable" or "Queryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } } } } => true,
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { Name: "Property", ContainingType.Name: "EF" } method } } => QueryOperators.IsOfEfCore(method),
        // What a lambda within the selector returns is what the operator makes of it; that is asked by itself.
        IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation function } } => function != selector,
        _ => false,
    };

    static bool IsNull(IOperation operand) => operand is IConversionOperation conversion ? IsNull(conversion.Operand) : operand.ConstantValue is { HasValue: true, Value: null };

    static bool IsOfLambda(IOperation operation) => operation is IConversionOperation { Operand: IAnonymousFunctionOperation or IDelegateCreationOperation };

    /// <summary>Whether the database can read the property: anything else runs on the client, on an entity that it has brought.</summary>
    static bool IsMapped(IPropertySymbol property, ITypeSymbol owner, EfModel model) => owner switch
    {
        // IGrouping and the like.
        INamedTypeSymbol { TypeArguments.IsEmpty: false } => property is { Name: "Key", ContainingType.Name: "IGrouping" } || property.Name == "Count" && ElementTypes.Of(owner) is not null || model.Ef.EntityOfSet(property.Type) is not null,
        _ => model.NavigationOf(property) is { } navigation ? !navigation.IsUncertain : model.IsColumn(property),
    };

    /// <summary>Whether a value of the type may be an entity, or hold one.</summary>
    static bool MayHoldEntity(ITypeSymbol? type, EfModel model) => type switch
    {
        null or { SpecialType: not (SpecialType.None or SpecialType.System_Object) } => false,
        { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or IDynamicTypeSymbol or IErrorTypeSymbol => true,
        IArrayTypeSymbol array => MayHoldEntity(array.ElementType, model),
        INamedTypeSymbol named => !named.IsAnonymousType && (named.TypeKind is TypeKind.Class or TypeKind.Interface && model.IsEntity(named) || named.TypeArguments.Any(a => MayHoldEntity(a, model))),
        _ => true,
    };
}
