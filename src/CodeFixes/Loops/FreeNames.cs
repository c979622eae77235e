using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Names for new variables of a member: none that the member uses for anything.</summary>
sealed class FreeNames
{
    readonly HashSet<string> taken;

    public FreeNames(SyntaxNode place)
    {
        SyntaxNode member = place.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? place.SyntaxTree.GetRoot();
        taken = [.. member.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)];
    }

    /// <summary>The name, or another or with a number if it is taken.</summary>
    public string Take(string name, string? other = null)
    {
        if (other is not null && taken.Contains(name)) name = other;
        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None) name += "Values";
        var free = name;
        for (var number = 2; !taken.Add(free); number++) free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
