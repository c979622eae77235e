using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;

namespace OneTrip.CodeFixes.Reasons;

/// <summary>The insertion of an attribute: below the comments and attributes that the member has, on a line of its own where they have lines of their own.</summary>
static class AttributeInsertion
{
    /// <summary>The member around a place that can carry an attribute: in the main program, which can not, a function of it.</summary>
    public static SyntaxNode? TargetAt(CompilationUnitSyntax unit, TextSpan place)
    {
        var around = unit.FindNode(place, getInnermostNodeForTie: true).AncestorsAndSelf().ToList();
        var member = around.OfType<MemberDeclarationSyntax>().FirstOrDefault();
        return member is GlobalStatementSyntax ? around.OfType<LocalFunctionStatementSyntax>().LastOrDefault()
            : member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax ? member : null;
    }

    /// <summary>The insertion.</summary>
    /// <param name="member">What carries the attribute.</param>
    /// <param name="attribute">The attribute, without brackets.</param>
    /// <param name="text">The text in which it stands.</param>
    public static TextChange Of(SyntaxNode member, string attribute, SourceText text)
    {
        // Behind the attributes that it has: what stands before the first may be a condition for that one only.
        var last = member.ChildNodes().OfType<AttributeListSyntax>().LastOrDefault();
        var position = (last?.GetLastToken().GetNextToken() ?? member.GetFirstToken()).SpanStart;
        var before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
        var apart = string.IsNullOrWhiteSpace(before) ? ChainLayout.LineBreak(text, position) + before : " ";
        return new TextChange(new TextSpan(position, 0), $"[{attribute}]{apart}");
    }
}
