using Microsoft.CodeAnalysis;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>The analyzers run over this repository's own source without an exception.</summary>
public class OwnSourceTests
{
    [Fact]
    public Task The_analyzers() => RunAsync(["src", "Analyzers"], ReferenceAssemblies.Net);

    [Fact]
    public Task The_code_fixes() => RunAsync(["src", "CodeFixes"], ReferenceAssemblies.Net);

    [Fact]
    public Task The_sample() => RunAsync(["samples", "Recipes"], ReferenceAssemblies.EfCore10.WithAspNetCore());

    static Task RunAsync(string[] folder, ReferenceAssemblies references)
    {
        var test = new ExceptionsTest { ReferenceAssemblies = references };
        test.TestState.Sources.AddRange(Repository.SourcesIn(folder));
        // The source is here to be walked through; that it compiles is what its own build says.
        foreach (var type in new[] { typeof(ISymbol), typeof(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree), typeof(Workspace), typeof(OneTrip.Rules.RuleIds) })
        {
            test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(type.Assembly.Location));
        }

        return test.RunAsync();
    }
}
