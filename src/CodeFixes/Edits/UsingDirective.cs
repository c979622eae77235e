using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Edits;

/// <summary>The insertion of a using directive: where the file has its usings, and in their order if they have one.</summary>
static class UsingDirective
{
    /// <summary>The insertion; null when the namespace is imported already at the position.</summary>
    public static TextChange? Insertion(CompilationUnitSyntax unit, int position, string space, SourceText text)
    {
        var namespaces = unit.FindToken(position).Parent?.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().ToList() ?? [];
        if (unit.Usings.Concat(namespaces.SelectMany(n => n.Usings)).Any(u => IsPlain(u) && NameOf(u) == space)) return null;

        var home = unit.Usings.All(IsGlobal) ? namespaces.FirstOrDefault(n => n.Usings.Count > 0) : null;
        var usings = home?.Usings ?? unit.Usings;
        var (place, line) = Place(unit, usings, space, text);
        return new TextChange(new TextSpan(place, 0), line);
    }

    static (int Position, string Text) Place(CompilationUnitSyntax unit, SyntaxList<UsingDirectiveSyntax> usings, string space, SourceText text)
    {
        if (usings.Count == 0) return FirstUsing.Place(unit, space, text);

        // Behind an #if, a using is there for some targets only. What stands before it is there for all.
        if (IsConditional(usings[0])) return Before(usings[0].GetLeadingTrivia().First(IsConditional).SpanStart);
        var all = usings.TakeWhile(u => u == usings[0] || !IsConditional(u)).ToList();

        var plain = all.Where(u => IsPlain(u) && !IsGlobal(u)).ToList();
        if (plain.Count == 0) return all.FirstOrDefault(u => !IsGlobal(u)) is { } special ? Before(special.SpanStart) : After(all[all.Count - 1]);

        var index = UsingOrder.IndexFor(space, plain.Select(NameOf).ToList());
        var grouped = plain.Zip(plain.Skip(1), (a, b) => UsingOrder.SameGroup(NameOf(a), NameOf(b)) || StartsGroup(b)).All(x => x) && plain.Skip(1).Any(StartsGroup);
        if (index == 0) return Before(plain[0].SpanStart, grouped && !UsingOrder.SameGroup(NameOf(plain[0]), space));

        var previous = plain[index - 1];
        var fits = !grouped || UsingOrder.SameGroup(NameOf(previous), space);
        return !fits && index < plain.Count && UsingOrder.SameGroup(NameOf(plain[index]), space) ? Before(plain[index].SpanStart) : After(previous, !fits);

        (int, string) Before(int position, bool apart = false)
        {
            var end = ChainLayout.LineBreak(text, position);
            return (position, $"using {space};{end}{(apart ? end : "")}{ChainLayout.Blanks(text, position)}");
        }

        (int, string) After(UsingDirectiveSyntax previous, bool apart = false)
        {
            var end = ChainLayout.LineBreak(text, previous.SpanStart);
            return (ChainLayout.EndOfLine(previous.GetLastToken()), $"{end}{(apart ? end : "")}{ChainLayout.Blanks(text, previous.SpanStart)}using {space};");
        }
    }

    static string NameOf(UsingDirectiveSyntax u) => (u.Name?.ToString() ?? "").Replace("global::", "");

    static bool IsPlain(UsingDirectiveSyntax u) => u.Alias is null && u.StaticKeyword.IsKind(SyntaxKind.None) && u.Name is not null;

    static bool IsGlobal(UsingDirectiveSyntax u) => !u.GlobalKeyword.IsKind(SyntaxKind.None);

    static bool IsConditional(UsingDirectiveSyntax u) => u.GetLeadingTrivia().Any(IsConditional);

    static bool IsConditional(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia;

    /// <summary>Whether a blank line stands before the using.</summary>
    static bool StartsGroup(UsingDirectiveSyntax u)
    {
        var blank = true;
        foreach (var trivia in u.GetLeadingTrivia().Where(t => !t.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            if (blank && trivia.IsKind(SyntaxKind.EndOfLineTrivia)) return true;
            blank = trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsDirective;
        }
        return false;
    }
}
