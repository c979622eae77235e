using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Model;

/// <summary>What a property's getter does, read from its syntax.</summary>
enum PropertyShape
{
    /// <summary>Returns what was stored: auto-implemented, or not in readable source.</summary>
    Stored,
    /// <summary>Returns, copies or wraps a field that EF Core would take as the backing field.</summary>
    Field,
    /// <summary>Loads through <c>ILazyLoader</c> or a loading delegate.</summary>
    Loader,
    /// <summary>Runs code of its own.</summary>
    Computed,
}

/// <summary>Tells a stored property from a computed one.</summary>
static class PropertyShapes
{
    /// <summary>The shape of a property's getter.</summary>
    public static PropertyShape Of(IPropertySymbol property, SourceUniverse universe)
    {
        var reference = property.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault();
        if (reference is null || !universe.Holds(property)) return PropertyShape.Stored;
        if (Getter(reference.GetSyntax()) is not { } getter) return PropertyShape.Stored;
        if (MentionsLoad(getter) && CallsLoader(getter, property, universe)) return PropertyShape.Loader;
        return MentionsBackingField(getter, property) ? PropertyShape.Field : PropertyShape.Computed;
    }

    /// <summary>The getter's body or expression; null for an auto-implemented or abstract one.</summary>
    static SyntaxNode? Getter(SyntaxNode declaration)
    {
        if (declaration is not PropertyDeclarationSyntax property) return null;
        if (property.ExpressionBody is { } arrow) return arrow.Expression;
        var get = property.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.GetAccessorDeclaration));
        return (SyntaxNode?)get?.Body ?? get?.ExpressionBody?.Expression;
    }

    static bool MentionsLoad(SyntaxNode getter)
    {
        foreach (var node in getter.DescendantNodesAndSelf())
            if (node is InvocationExpressionSyntax) return true;
        return false;
    }

    static bool CallsLoader(SyntaxNode getter, IPropertySymbol property, SourceUniverse universe)
    {
        if (universe.ModelOf(property, getter.SyntaxTree) is not { } model) return false;
        foreach (var invocation in getter.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetSymbolInfo(invocation).Symbol is not IMethodSymbol method) continue;
            if (method.MethodKind == MethodKind.DelegateInvoke && IsLoader(method.ContainingType)) return true;
            var receiver = method.ReducedFrom?.Parameters.FirstOrDefault()?.Type ?? (method.IsStatic ? method.Parameters.FirstOrDefault()?.Type : method.ContainingType);
            if (method.Name == "Load" && receiver is not null && IsLoader(receiver)) return true;
        }
        return false;
    }

    /// <summary><c>ILazyLoader</c>, or the delegate that EF Core injects in its place (oracle: L17).</summary>
    public static bool IsLoader(ITypeSymbol type) =>
        type.Name is "ILazyLoader" or "LazyLoader"
        || type is INamedTypeSymbol { Name: "Action", TypeArguments: { Length: 2 } arguments }
            && arguments[0].SpecialType == SpecialType.System_Object && arguments[1].SpecialType == SpecialType.System_String;

    /// <summary>Whether the getter is no more than a backing field by EF Core's naming convention, copied or wrapped.</summary>
    static bool MentionsBackingField(SyntaxNode getter, IPropertySymbol property)
    {
        var fields = 0;
        foreach (var node in getter.DescendantNodesAndSelf())
        {
            if (node is LambdaExpressionSyntax) return false;
            if (node is IdentifierNameSyntax name && IsBackingField(name.Identifier.ValueText, property.Name)) fields++;
        }
        return fields > 0;
    }

    /// <summary>Whether a field is the backing field of a property by EF Core's naming convention.</summary>
    public static bool IsBackingField(string field, string property)
    {
        if (property.Length == 0 || field.Length == 0) return false;
        var start = field.StartsWith("m_", StringComparison.Ordinal) ? 2 : 0;
        if (start == 0)
            while (start < field.Length && field[start] == '_') start++;
        return field.Length - start == property.Length && field != property
            && char.ToUpperInvariant(field[start]) == char.ToUpperInvariant(property[0])
            && string.CompareOrdinal(field, start + 1, property, 1, property.Length - 1) == 0;
    }
}
