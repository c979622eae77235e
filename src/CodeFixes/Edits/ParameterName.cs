using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Edits;

/// <summary>What a new lambda calls an entity.</summary>
static class ParameterName
{
    /// <summary>The first letter of the entity's type; if that name is taken at the query, the whole type name; then that with a number.</summary>
    public static string For(ITypeSymbol entity, QuerySite site)
    {
        var type = WithoutPrefix(entity).TrimStart('_');
        var name = type.Length == 0 || !char.IsLetter(type[0]) ? "e" : char.ToLowerInvariant(type[0]) + type.Substring(1);
        if (Free(name.Substring(0, 1)) is { } letter) return letter;
        if (Free(name) is { } whole) return whole;
        for (var number = 1; ; number++)
        {
            if (Free(name + number.ToString(CultureInfo.InvariantCulture)) is { } numbered) return numbered;
        }

        string? Free(string candidate) => site.IsTaken(candidate) ? null : Escape(candidate);
    }

    /// <summary>A name as it is written, with <c>@</c> where it is a keyword somewhere.</summary>
    static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The name of an interface without its <c>I</c>, of a type parameter without its <c>T</c>.</summary>
    static string WithoutPrefix(ITypeSymbol type)
    {
        var prefix = type.TypeKind switch { TypeKind.Interface => 'I', TypeKind.TypeParameter => 'T', _ => '\0' };
        return type.Name.Length > 1 && type.Name[0] == prefix && char.IsUpper(type.Name[1]) ? type.Name.Substring(1) : type.Name;
    }
}
