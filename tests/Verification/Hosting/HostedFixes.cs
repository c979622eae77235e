using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.Verification;

/// <summary>Finds repairs as a host does: exported for C#, with a public constructor that takes nothing.</summary>
public static class HostedFixes
{
    static readonly Lazy<ImmutableArray<CodeFixProvider>> Ours = new(() => In(Assembly.Load("OneTrip.CodeFixes")));

    /// <summary>The repairs of the product.</summary>
    public static ImmutableArray<CodeFixProvider> OfOneTrip => Ours.Value;

    /// <summary>Whether the product repairs a rule's findings at all.</summary>
    public static bool Exist(string id) => OfOneTrip.Any(f => f.FixableDiagnosticIds.Contains(id));

    /// <summary>The repairs of an assembly. One that a host would pass over is an error.</summary>
    public static ImmutableArray<CodeFixProvider> In(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(Create),
    ];

    static CodeFixProvider Create(Type type)
    {
        var exported = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true;
        return exported && type.GetConstructor(Type.EmptyTypes) is { } constructor
            ? (CodeFixProvider)constructor.Invoke(null)
            : throw new VerificationException($"{type} is found by no host: it needs [ExportCodeFixProvider(LanguageNames.CSharp)] and a public constructor without parameters.");
    }
}
