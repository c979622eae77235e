using Microsoft.CodeAnalysis;

namespace OneTrip.Queries;

/// <summary>Methods of the application that a query provider translates, although they have a body.</summary>
static class Translations
{
    /// <summary>Whether an attribute says that the method or property is translated or expanded within a query.</summary>
    public static bool IsDeclared(IMethodSymbol method)
    {
        foreach (var attribute in (method.AssociatedSymbol ?? method).GetAttributes())
            if (attribute.AttributeClass?.Name is "DbFunctionAttribute" or "ProjectableAttribute" or "ExpandableAttribute" or "ComputedAttribute" or "DecompileAttribute" or "InjectLambdaAttribute") return true;
        return false;
    }
}
