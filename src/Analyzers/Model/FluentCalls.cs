using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Model;

/// <summary>What single calls on EF Core's model builders mean.</summary>
static class FluentCalls
{
    /// <summary>Whether the type is one of EF Core's model builders.</summary>
    public static bool IsBuilder(ITypeSymbol? type) => type is not null && InEfCore(type.ContainingNamespace)
        && (type.Name is "ModelBuilder" or "ModelConfigurationBuilder" or "IReadOnlyModel" or "IMutableModel" || type.Name.EndsWith("Builder", System.StringComparison.Ordinal) || type.Name.StartsWith("IMutable", System.StringComparison.Ordinal) || type.Name.StartsWith("IConvention", System.StringComparison.Ordinal));

    /// <summary>Whether the method is an extension of EF Core on a builder.</summary>
    public static bool IsBuilderExtension(IMethodSymbol method) =>
        method.IsExtensionMethod && InEfCore(method.ContainingNamespace) && IsBuilder((method.ReducedFrom ?? method).Parameters.FirstOrDefault()?.Type);

    static bool InEfCore(INamespaceSymbol? ns)
    {
        for (; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
            if (ns.Name == "EntityFrameworkCore" && ns.ContainingNamespace is { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true }) return true;
        return false;
    }

    /// <summary>Notes what the call says about the model.</summary>
    public static void Apply(IInvocationOperation call, ModelConfiguration configuration)
    {
        var method = call.TargetMethod;
        var typeArgument = method.TypeArguments.FirstOrDefault() as INamedTypeSymbol;
        switch (method.Name)
        {
            case "Entity" when typeArgument is not null:
                configuration.Name(typeArgument);
                break;
            case "ApplyConfiguration" when typeArgument is not null:
                configuration.Name(typeArgument);
                break;
            case "Ignore":
                if (Property(call) is { } ignored) configuration.Ignore(ignored);
                else if (typeArgument is not null) configuration.Ignore(typeArgument);
                break;
            case "IgnoreAny" when typeArgument is not null:
                configuration.Ignore(typeArgument);
                break;
            case "Owned" when typeArgument is not null:
                configuration.Own(typeArgument);
                break;
            case "OwnsOne" or "OwnsMany":
                if (Property(call) is { } owned) configuration.Own(owned);
                break;
            case "ComplexProperty" or "ComplexCollection":
                if (Property(call) is { } complex) configuration.MakeComplex(complex);
                break;
            case "ComplexProperties" when typeArgument is not null:
                configuration.MakeComplex(typeArgument);
                break;
            case "Property" or "PrimitiveCollection":
                if (Property(call) is { } scalar) configuration.MakeScalar(scalar);
                break;
            case "Properties" or "DefaultTypeMapping" when typeArgument is not null:
                configuration.MakeScalar(typeArgument);
                break;
            case "AutoInclude" or "EnableLazyLoading":
                ApplyToNavigation(call, configuration);
                break;
            case "HasKey" or "HasNoKey" when method.ContainingType is { Name: "EntityTypeBuilder", TypeArguments: { Length: 1 } entity }:
                configuration.SetKey(entity[0], PrimaryKeys.NamedBy(call));
                break;
            case "HasOne" or "HasMany":
                Relate(call, null, configuration);
                break;
            case "WithOne" or "WithMany":
                if (call.Instance is IInvocationOperation { TargetMethod.Name: "HasOne" or "HasMany" } has) Relate(has, call, configuration);
                break;
            case "HasForeignKey" or "HasPrincipalKey":
                ForeignKeyCalls.Apply(call, configuration);
                break;
            case "HasQueryFilter" or "SetQueryFilter":
                // Configured for types that only a run knows, any entity may be filtered, and its key tells more than the navigation.
                if (method.ContainingType is { Name: "EntityTypeBuilder", TypeArguments: { Length: 1 } filtered } && filtered[0] is INamedTypeSymbol) configuration.Filter(filtered[0]);
                else configuration.MakeForeignKeysUncertain();
                break;
            case "Remove" or "Replace" when method.ContainingType.Name == "ConventionSetBuilder":
                configuration.MakeForeignKeysUncertain();
                break;
            case "SetIsEagerLoaded" or "SetLazyLoadingEnabled" or "IsEagerLoaded":
                configuration.MakeOpaque();
                break;
        }
    }

    static void ApplyToNavigation(IInvocationOperation call, ModelConfiguration configuration)
    {
        var on = call.Arguments.FirstOrDefault()?.Value.ConstantValue is not { HasValue: true, Value: false };
        var receiver = call.Instance;
        while (receiver is IInvocationOperation { TargetMethod.Name: not "Navigation" } chained) receiver = chained.Instance;
        if (receiver is IInvocationOperation navigation && Property(navigation) is { } property)
        {
            if (call.TargetMethod.Name == "EnableLazyLoading") { if (!on) configuration.NeverLazy(property); }
            else if (on) configuration.AutoInclude(property);
        }
        else if (call.TargetMethod.ContainingType.TypeArguments.FirstOrDefault() is INamedTypeSymbol entity)
            configuration.MakeUncertain(entity);
        else
            configuration.MakeOpaque();
    }

    static void Relate(IInvocationOperation has, IInvocationOperation? with, ModelConfiguration configuration)
    {
        if (Property(has) is { } near && with is null) configuration.Name((INamedTypeSymbol)near.ContainingType);
        if (with is not null) configuration.Relate(Property(has), Property(with));
    }

    /// <summary>The property that a call names by a lambda (<c>x => x.P</c>) or by its name.</summary>
    public static ISymbol? Property(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Lambda(argument.Value) is { } lambda)
            {
                foreach (var returned in lambda.Body.Descendants().OfType<IReturnOperation>())
                    return Member(returned.ReturnedValue);
            }
            else if (argument.Value.ConstantValue is { HasValue: true, Value: string name }
                && call.TargetMethod.ContainingType is { TypeArguments: { Length: > 0 } types })
            {
                for (var type = types[0]; type is not null; type = type.BaseType)
                    if (type.GetMembers(name).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol) is { } member) return member;
            }
        }
        return null;
    }

    static IAnonymousFunctionOperation? Lambda(IOperation value)
    {
        while (true)
            switch (value)
            {
                case IConversionOperation conversion: value = conversion.Operand; break;
                case IDelegateCreationOperation creation: value = creation.Target; break;
                case IAnonymousFunctionOperation lambda: return lambda;
                default: return null;
            }
    }

    static ISymbol? Member(IOperation? value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value switch
        {
            IPropertyReferenceOperation property => property.Property,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        };
    }
}
