using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.Verification.Tests;

/// <summary>Calls a method that does not exist.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DoesNotCompile : CallGood
{
    protected override string Replacement => "Better()";
}

/// <summary>Changes nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ChangesNothing : CallGood
{
    protected override SyntaxNode Repair(SyntaxNode root, SyntaxNode call) => root;
}

/// <summary>Leaves its finding.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LeavesItsFinding : CallGood
{
    protected override string Replacement => "(1 + Bad())";
}

/// <summary>Reads through what may be null.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BringsWarnings : CallGood
{
    protected override string Replacement => "Perhaps().Length";
}

/// <summary>Has no equivalence key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HasNoKey : CallGood
{
    protected override string? Key(Diagnostic diagnostic) => null;
}

/// <summary>Has another key for each finding, so that Fix All repairs one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HasAKeyPerFinding : CallGood
{
    protected override string? Key(Diagnostic diagnostic) => $"CallGood{diagnostic.Location.SourceSpan.Start}";
}

/// <summary>Has no Fix All.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HasNoFixAll : CallGood
{
    public override FixAllProvider? GetFixAllProvider() => null;
}
