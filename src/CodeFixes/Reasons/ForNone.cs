using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.CodeFixes.Reasons;

/// <summary>A Fix All that fixes nothing: editors do not offer it, because it is for no diagnostic, and <c>dotnet format</c> applies it without effect.</summary>
sealed class ForNone : FixAllProvider
{
    /// <summary>The only one.</summary>
    public static readonly ForNone Instance = new();

    ForNone() { }

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Solution];

    /// <inheritdoc/>
    public override IEnumerable<string> GetSupportedFixAllDiagnosticIds(CodeFixProvider originalCodeFixProvider) => Enumerable.Empty<string>();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create("Allow none of them", _ => Task.FromResult(fixAllContext.Solution), AllowFix.Key));
}
