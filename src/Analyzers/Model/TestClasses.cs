using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>Which members are tests or serve them. A test makes its own few rows, one by one, in the very context that it reads: what it does to the database is seen when it runs.</summary>
sealed class TestClasses
{
    readonly ConcurrentDictionary<INamedTypeSymbol, bool> _holdTests = new(SymbolEqualityComparer.Default);
    readonly Lazy<bool> _isForTests;

    public TestClasses(SourceUniverse universe) => _isForTests = new Lazy<bool>(() => universe.Own.SyntaxTrees.Any(t => SourceNames.In(t).UsesTests));

    /// <summary>Whether the member stands in a class of tests, or in a project that serves them: one that names their framework.</summary>
    public bool Hold(ISymbol member)
    {
        if (_isForTests.Value) return true;
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
            if (_holdTests.GetOrAdd(type.OriginalDefinition, HasTests)) return true;
        return false;
    }

    static bool HasTests(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } && IsTest(member)) return true;
        return false;
    }

    /// <summary>Whether the member carries an attribute of xUnit, NUnit or MSTest that makes it a test, or one derived from it.</summary>
    static bool IsTest(ISymbol member)
    {
        foreach (var data in member.GetAttributes())
        {
            for (var type = data.AttributeClass; type is not null; type = type.BaseType)
                if (IsNamed(type.Name)) return true;
            // Before packages are restored, an attribute is known as it is written.
            if (data.AttributeClass is null or { TypeKind: TypeKind.Error } && IsNamed(NameOf(data))) return true;
        }
        return false;
    }

    static string NameOf(AttributeData data) => (data.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => data.AttributeClass?.Name ?? "",
    };

    static bool IsNamed(string written) => Array.IndexOf(s_attributes, written.EndsWith("Attribute", StringComparison.Ordinal) ? written : written + "Attribute") >= 0;

    static readonly string[] s_attributes = { "FactAttribute", "TestAttribute", "TestCaseAttribute", "TestCaseSourceAttribute", "TheoryAttribute", "TestMethodAttribute" };
}
