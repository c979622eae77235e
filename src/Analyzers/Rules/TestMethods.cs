using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Rules;

/// <summary>Whether a member is a test. A test makes its own few rows, one by one, in the very context that it reads: what it does to the database is seen when it runs.</summary>
static class TestMethods
{
    /// <summary>Whether the member carries an attribute of xUnit, NUnit or MSTest that makes it a test, or one derived from it.</summary>
    public static bool Is(ISymbol member)
    {
        foreach (var attribute in s_attributes)
            if (Attributes.Has(member, attribute)) return true;
        // Before packages are restored, an attribute is known as it is written.
        foreach (var data in member.GetAttributes())
            if (data.AttributeClass is { TypeKind: TypeKind.Error, Name: var written } && System.Array.IndexOf(s_attributes, written.EndsWith("Attribute", System.StringComparison.Ordinal) ? written : written + "Attribute") >= 0) return true;
        return false;
    }

    static readonly string[] s_attributes = { "FactAttribute", "TestAttribute", "TestCaseAttribute", "TestCaseSourceAttribute", "TheoryAttribute", "TestMethodAttribute" };
}
