using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Oracle;

/// <summary>A case without one of its Includes and the ThenIncludes behind it: what the Include was good for shows.</summary>
static class IncludeRemovals
{
    /// <summary>The changed file, for each Include of the case.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(IEnumerable<Compilation> projects)
    {
        foreach (var file in projects.SelectMany(p => p.SyntaxTrees))
        {
            var root = file.GetRoot();
            var content = root.ToFullString();
            foreach (var include in root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(c => NameOf(c) == "Include"))
            {
                var last = include;
                while (last.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } && NameOf(next) == "ThenInclude") last = next;
                var query = ((MemberAccessExpressionSyntax)include.Expression).Expression;
                // A variable may have to stay of the type.
                var kept = last.Parent is EqualsValueClauseSyntax ? $"{query}.AsQueryable()" : query.ToString();
                yield return new Dictionary<string, string> { [file.FilePath] = content[..last.SpanStart] + kept + content[last.Span.End..] };
            }
        }
    }

    static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
