using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Model;

namespace OneTrip.Rules;

/// <summary>Whether a member is a test. A test makes its own few rows, one by one, in the very context that it reads: what it does to the database is seen when it runs.</summary>
static class TestMethods
{
    /// <summary>Whether the member is a test, or stands in a class of tests, which it serves.</summary>
    public static bool Serves(ISymbol member)
    {
        if (Is(member)) return true;
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
            foreach (var other in type.GetMembers())
                if (other is IMethodSymbol { MethodKind: MethodKind.Ordinary } && Is(other)) return true;
        return false;
    }

    /// <summary>Whether the member carries an attribute of xUnit, NUnit or MSTest that makes it a test, or one derived from it.</summary>
    static bool Is(ISymbol member)
    {
        foreach (var attribute in s_attributes)
            if (Attributes.Has(member, attribute)) return true;
        // Before packages are restored, an attribute is known as it is written.
        foreach (var data in member.GetAttributes())
            if (data.AttributeClass is null or { TypeKind: TypeKind.Error } && IsNamed(NameOf(data))) return true;
        return false;
    }

    static string NameOf(AttributeData data) => (data.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => data.AttributeClass?.Name ?? "",
    };

    static bool IsNamed(string written) => System.Array.IndexOf(s_attributes, written.EndsWith("Attribute", System.StringComparison.Ordinal) ? written : written + "Attribute") >= 0;

    static readonly string[] s_attributes = { "FactAttribute", "TestAttribute", "TestCaseAttribute", "TestCaseSourceAttribute", "TheoryAttribute", "TestMethodAttribute" };
}
