using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Bench.Mutations;

/// <summary>One way to spoil a file. Most of what comes out does not compile, as most of what is on its way to be typed does not.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Changes">The changes to the text; none when the file has nothing of the kind.</param>
sealed record Mutation(string Name, Func<SyntaxNode, Random, IEnumerable<TextChange>> Changes)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("delete a token", (root, random) => Any(Tokens(root), random, t => [Replace(t.Span, "")])),
        new("duplicate a token", (root, random) => Any(Tokens(root), random, t => [Insert(t.Span.End, $" {t.Text}")])),
        new("swap tokens", (root, random) => Two(Tokens(root), random, (a, b) => Swap(a.Span, a.Text, b.Span, b.Text))),
        new("replace an identifier", (root, random) => Two(Identifiers(root), random, (a, b) => [Replace(a.Span, b.Text)])),
        new("delete a statement", (root, random) => Any(Nodes<StatementSyntax>(root), random, s => [Replace(s.Span, "")])),
        new("duplicate a statement", (root, random) => Any(Nodes<StatementSyntax>(root), random, s => [Insert(s.FullSpan.End, s.ToFullString())])),
        new("swap statements", (root, random) => Two(Nodes<StatementSyntax>(root), random, (a, b) => Swap(a.Span, a.ToString(), b.Span, b.ToString()))),
        new("replace an expression", (root, random) => Two(Nodes<ExpressionSyntax>(root), random, (a, b) => [Replace(a.Span, b.ToString())])),
        new("delete a member", (root, random) => Any(Nodes<MemberDeclarationSyntax>(root), random, m => [Replace(m.Span, "")])),
        new("duplicate a member", (root, random) => Any(Nodes<MemberDeclarationSyntax>(root), random, m => [Insert(m.FullSpan.End, m.ToFullString())])),
        new("swap members", (root, random) => Two(Nodes<MemberDeclarationSyntax>(root), random, (a, b) => Swap(a.Span, a.ToString(), b.Span, b.ToString()))),
        new("cut the file off", (root, random) => Any(Tokens(root), random, t => [Replace(TextSpan.FromBounds(t.SpanStart, root.FullSpan.End), "")])),
        new("nest an expression", (root, random) => Any(Nodes<ExpressionSyntax>(root), random, e => Nest(e.Span, "(", ")", random))),
        new("nest a statement", (root, random) => Any(Nodes<StatementSyntax>(root), random, s => Nest(s.Span, random.Next(2) == 0 ? "{ " : "foreach (var each in Items) { ", " }", random))),
        new("chain an expression", (root, random) => Any(Nodes<ExpressionSyntax>(root), random, e => [Insert(e.Span.End, string.Concat(Enumerable.Repeat($" + {e}", Math.Min(Depth(random), 20_000 / Math.Max(1, e.Span.Length)))))])),
        new("chain a call", (root, random) => Any(Nodes<InvocationExpressionSyntax>(root).Where(c => c.Expression is MemberAccessExpressionSyntax).ToList(), random,
            c => [Insert(c.Span.End, string.Concat(Enumerable.Repeat($".{((MemberAccessExpressionSyntax)c.Expression).Name}{c.ArgumentList}", Math.Min(Depth(random), 20_000 / Math.Max(1, c.Span.Length)))))])),
    ];

    /// <summary>The file after the mutation; the same when there is nothing to mutate.</summary>
    public SyntaxTree Apply(SyntaxTree tree, Random random)
    {
        var changes = Changes(tree.GetRoot(), random).OrderBy(c => c.Span.Start).ToList();
        return changes.Count == 0 ? tree : CSharpSyntaxTree.ParseText(tree.GetText().WithChanges(changes), (CSharpParseOptions)tree.Options, tree.FilePath);
    }

    static List<SyntaxToken> Tokens(SyntaxNode root) => [.. root.DescendantTokens().Where(t => t.Span.Length > 0)];

    static List<SyntaxToken> Identifiers(SyntaxNode root) => [.. root.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken) && t.Span.Length > 0)];

    static List<T> Nodes<T>(SyntaxNode root) where T : SyntaxNode => [.. root.DescendantNodes().OfType<T>().Where(n => n.Span.Length > 0)];

    static IEnumerable<TextChange> Any<T>(List<T> all, Random random, Func<T, IEnumerable<TextChange>> change) => all.Count == 0 ? [] : change(all[random.Next(all.Count)]);

    static IEnumerable<TextChange> Two<T>(List<T> all, Random random, Func<T, T, IEnumerable<TextChange>> change) =>
        all.Count < 2 ? [] : change(all[random.Next(all.Count)], all[random.Next(all.Count)]);

    static IEnumerable<TextChange> Swap(TextSpan a, string atA, TextSpan b, string atB) => a.OverlapsWith(b) ? [] : [Replace(a, atB), Replace(b, atA)];

    static IEnumerable<TextChange> Nest(TextSpan span, string open, string close, Random random)
    {
        var depth = Depth(random);
        return [Insert(span.Start, string.Concat(Enumerable.Repeat(open, depth))), Insert(span.End, string.Concat(Enumerable.Repeat(close, depth)))];
    }

    // Mostly few; at times about as many as the compiler bears.
    static int Depth(Random random) => random.Next(4) == 0 ? random.Next(100, 400) : random.Next(1, 20);

    static TextChange Replace(TextSpan span, string text) => new(span, text);

    static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
