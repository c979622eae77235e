using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification;

/// <summary>Does no analyzer throw while a file is being typed? The file is cut off after every few tokens.</summary>
static class PrefixCheck
{
    public static async Task CheckAsync(Analysis analysis, Compilation compilation, SyntaxTree tree, int tokens, CancellationToken cancellation)
    {
        var text = await tree.GetTextAsync(cancellation);
        var root = await tree.GetRootAsync(cancellation);
        // The end of a token and of the space behind it bind differently: a name that may go on, and one that is complete.
        foreach (var cut in root.DescendantTokens().Where((_, i) => i % tokens == 0).Select((t, i) => i % 2 == 0 ? t.Span.End : t.FullSpan.End))
        {
            var prefix = tree.WithChangedText(text.GetSubText(TextSpan.FromBounds(0, cut)));
            await analysis.TreeByTreeAsync(compilation.ReplaceSyntaxTree(tree, prefix), [prefix], cancellation);
        }
    }
}
