using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Constructors that stand in the header of their type.</summary>
static class PrimaryConstructors
{
    /// <summary>Whether the constructor is a primary one.</summary>
    public static bool Is(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The member under which a parameter is kept: a record's property, else the captured parameter itself.</summary>
    public static ISymbol Keeps(IMethodSymbol constructor, IParameterSymbol parameter) =>
        constructor.ContainingType.IsRecord && constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property ? property : parameter;
}
